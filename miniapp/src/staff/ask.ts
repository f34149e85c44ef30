import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReadKey, Received, Send, WriteKey } from '#contract/api';
import { addressOf, read, Refused, write } from '@/client/call';
import type { Asked } from '@/client/reply';
import { leaveIfOut } from './session';

let acts = 0;
const listeners = new Set<() => void>();
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Something changed: every list and count on the desk is asked for anew. */
export const refresh = () => {
  acts++;
  for (const listener of listeners) listener();
};

/**
 * What a page of the desk reads. Nothing of it is kept on the computer: it names people. Asked anew after every act;
 * until the newer reply is here the older one stays in sight; so it does when one takes another `look`.
 */
export const useDesk = <K extends ReadKey>(key: K, send: Send<K>) => {
  const address = addressOf(key, send);
  const [asked, setAsked] = useState<Asked<Received<K>> & { address?: string; round?: number }>({});
  const act = useSyncExternalStore(listen, () => acts);
  const [tries, setTries] = useState(0);
  const round = act + tries;
  useEffect(() => {
    let over = false;
    const settle = (state: Asked<Received<K>>) => void (over || setAsked({ ...state, address, round }));
    read<Received<K>>(address).then(
      (reply) => settle({ reply }),
      (error: Error) => {
        leaveIfOut(error);
        settle({ error });
      },
    );
    return () => void (over = true);
  }, [address, round]);
  const again = useCallback(() => {
    setAsked({});
    setTries((before) => before + 1);
  }, []);
  const look = useCallback(() => setTries((before) => before + 1), []);
  const here = asked.address === address ? asked : {};
  return { reply: here.reply, error: here.error, again, look };
};

/**
 * Does something at the desk; what it changed, or another has changed meanwhile, is asked for anew. Throws `Refused`
 * or `Unreached`.
 */
export const act = async <K extends WriteKey>(key: K, sent: Send<K>): Promise<Received<K>> => {
  const received = await write(key, sent).catch((error: unknown) => {
    leaveIfOut(error);
    if (error instanceof Refused && error.reply.reason === 'changed-meanwhile') refresh();
    throw error;
  });
  refresh();
  return received;
};

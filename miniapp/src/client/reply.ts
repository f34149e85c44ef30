import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { ReadKey, Received, Send } from '#contract/api';
import { addressOf, read, type Reply } from './call';

/** A reply in whichever state it is: on its way, failed, or here (perhaps with a newer one on its way). */
export type Asked<T> = { reply?: Reply<T>; error?: Error };

/** How long a reply counts as new (ms). */
const FRESH = 60_000;
const onItsWay: Asked<never> = {};

const asked = new Map<string, Asked<unknown>>();
const answeredAt = new Map<string, number>();
const underWay = new Set<string>();
const listeners = new Set<() => void>();

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const settle = (address: string, state: Asked<unknown>) => {
  underWay.delete(address);
  asked.set(address, state);
  for (const listener of listeners) listener();
};

/** Forgets what was read at the desk: the next one there may be of another agency. */
export const forgetDesk = () => {
  for (const address of asked.keys()) if (address.startsWith('/desk')) asked.delete(address);
};

/** Asks once, however many parts of a page want to know. */
const ask = (address: string) => {
  if (underWay.has(address)) return;
  underWay.add(address);
  read(address).then(
    (reply) => {
      if (!reply.keptAt) answeredAt.set(address, Date.now());
      settle(address, { reply });
    },
    (error: Error) => settle(address, { error }),
  );
};

/** What a page reads from the API, and a way to ask once more. */
export const useReply = <K extends ReadKey>(key: K, send: Send<K>) => {
  const address = addressOf(key, send);
  const state = useSyncExternalStore(listen, () => asked.get(address) ?? onItsWay) as Asked<Received<K>>;
  const again = useCallback(() => {
    if (asked.get(address)?.error) settle(address, onItsWay);
    ask(address);
  }, [address]);
  useEffect(() => {
    if (!asked.has(address) || Date.now() - (answeredAt.get(address) ?? 0) > FRESH) again();
  }, [address, again]);
  return { ...state, again };
};

import type { Received, Send } from '#contract/api';
import { onPhone } from '@/client/on-phone';
import { Refused, send } from '@/client/request';

export type Draft = Send<'POST /ratings'>;
export type Receipt = Received<'POST /ratings'>;

/** What waits on this tablet for a network. It is never shown again, to anybody. */
const waiting = onPhone<Draft[]>('kiosk-waiting', []);
let sending: Promise<void> | undefined;
/** Those that somebody at the tablet is just handing in: whoever sends what waits leaves them alone. */
const inHand = new Set<string>();

/** Hands in a rating as somebody of its own: whoever stands here next is another person. */
const handIn = async (draft: Draft) => {
  const { token } = await send<Received<'POST /sessions'>>('/sessions', {});
  return send<Receipt>('/ratings', draft, token);
};

const forget = ({ id }: Draft) => waiting.write(waiting.read().filter((one) => one.id !== id));

const sendAll = async () => {
  for (const draft of waiting.read()) {
    if (inHand.has(draft.id)) continue;
    try {
      await handIn(draft);
    } catch (error) {
      if (!(error instanceof Refused)) return;
    }
    forget(draft);
  }
};

/** Sends what waits, oldest first, until the network fails. A refused one, say one that has arrived, is over. */
export const sendWaiting = () => (sending ??= sendAll().finally(() => (sending = undefined)));

/**
 * Hands in a rating and gives its receipt; nothing where the network does not reach: then it is kept here and
 * sent later, once. Throws `Refused`.
 */
export const submit = async (draft: Draft): Promise<Receipt | undefined> => {
  inHand.add(draft.id);
  waiting.write([...waiting.read(), draft]);
  try {
    const receipt = await handIn(draft);
    forget(draft);
    return receipt;
  } catch (error) {
    if (!(error instanceof Refused)) return undefined;
    forget(draft);
    throw error;
  } finally {
    inHand.delete(draft.id);
  }
};

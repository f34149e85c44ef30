import type { Received, Send, WriteKey } from '#contract/api';
import type { RefusalReply } from '#contract/refusals';
import { Refused, write } from './call';
import { onPhone } from './on-phone';

/** Something written that waits for a network. What is sent carries its own id, so twice sent counts once. */
type Waiting = { [K in WriteKey]: { key: K; sent: Send<K> } }[WriteKey];

/** Who wants to know what became of something sent, be it in a later run of the app: the reply, or why not. */
type Hearer<K extends WriteKey> = {
  taken: (sent: Send<K>, received: Received<K>) => void;
  refused: (sent: Send<K>, why: RefusalReply) => void;
};

/** More than this is not kept of what nobody asks after: the oldest goes. What somebody waits for always stays. */
const MOST = 50;

const outbox = onPhone<Waiting[]>('outbox', []);
const hearers: { [K in WriteKey]?: Hearer<K> } = {};
let sending: Promise<void> | undefined;

/** Names who hears of everything that is sent to a route. To be said as the app starts, before anything is sent. */
export const hear = <K extends WriteKey>(key: K, hearer: Hearer<K>) => {
  (hearers as Record<K, Hearer<K>>)[key] = hearer;
};

/** Sends one and tells who waits for it before it is forgotten here. Throws `Unreached`. */
const sendOne = async <K extends WriteKey>(key: K, sent: Send<K>) => {
  const hearer = (hearers as Partial<Record<K, Hearer<K>>>)[key];
  try {
    const received = await write(key, sent);
    hearer?.taken(sent, received);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    hearer?.refused(sent, error.reply);
  }
};

const sendAll = async () => {
  for (let next = outbox.read()[0]; next; next = outbox.read()[0]) {
    try {
      await sendOne(next.key, next.sent);
    } catch {
      return;
    }
    outbox.write(outbox.read().filter((one) => one !== next));
  }
};

/** Sends what waits, oldest first, until the network fails. A refused one is not tried again. */
export const sendWaiting = () => (sending ??= sendAll().finally(() => (sending = undefined)));

/** What waits. */
export const useWaiting = outbox.use;

/** Lets what waits go unsent. */
export const forgetWaiting = () => outbox.write([]);

/**
 * Sends something as soon as there is a network; until then the phone keeps it. Settles when it has been tried
 * once; what became of it, now or later, is told to who hears of its route.
 */
export const post = (waiting: Waiting) => {
  const all = [...outbox.read(), waiting];
  const unasked = all.filter(({ key }) => !(key in hearers));
  const dropped = new Set(unasked.slice(0, Math.max(0, unasked.length - MOST)));
  outbox.write(all.filter((one) => !dropped.has(one)));
  return sendWaiting();
};

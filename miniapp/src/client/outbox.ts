import type { Send, WriteKey } from '#contract/api';
import { Refused, write } from './call';
import { onPhone } from './on-phone';

/** Something written that waits for a network. What is sent carries its own id, so twice sent counts once. */
type Waiting = { [K in WriteKey]: { key: K; sent: Send<K> } }[WriteKey];

/** More than this is not kept waiting: the oldest goes. */
const MOST = 50;

const outbox = onPhone<Waiting[]>('outbox', []);
let sending: Promise<void> | undefined;

const sendAll = async () => {
  for (let next = outbox.read()[0]; next; next = outbox.read()[0]) {
    try {
      await write(next.key, next.sent);
    } catch (error) {
      if (!(error instanceof Refused)) return;
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

/** Sends something as soon as there is a network; until then the phone keeps it. */
export const post = (waiting: Waiting) => {
  outbox.write([...outbox.read(), waiting].slice(-MOST));
  void sendWaiting();
};

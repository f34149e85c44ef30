import { useSyncExternalStore } from 'react';
import { addressOf, read, Refused } from '@/client/call';
import { forgetReply, keptAddresses } from '@/client/kept';
import { keptBook, unwantBook } from '@/client/kept-book';

/** The guides of the book, and the number of the catalogue they stand in. */
type Contents = { catalogue: number; codes: string[] };

/** Guides are fetched a few at a time: WeChat sends ten requests at once, and the person may be reading. */
const AT_ONCE = 4;

const guide = (code: string) => addressOf('GET /guides/:code', { code });

/** What is going on, as the page is told it. `partly`: every guide came, some were not kept. */
let doing: 'saving' | 'lost' | 'partly' | undefined;
let turn = 0;
let underWay: Promise<void> = Promise.resolve();
let told = 0;
const listeners = new Set<() => void>();

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const tell = (now: typeof doing) => {
  doing = now;
  told++;
  for (const listener of listeners) listener();
};

/** How many guides of the book the phone keeps now. */
const countKept = (codes: string[]) => {
  const kept = new Set(keptAddresses());
  return codes.filter((code) => kept.has(guide(code))).length;
};

/** How long a value is as UTF-8; WeChat has no TextEncoder. */
const bytesOf = (value: unknown) => encodeURIComponent(JSON.stringify(value)).replace(/%../g, '-').length;

/** Reads a guide, which keeps it. Its size in bytes, 0 of one no longer published; nothing where nobody answered. */
const fetchOne = async (code: string) => {
  try {
    const { value, keptAt } = await read(guide(code));
    return keptAt ? undefined : bytesOf(value);
  } catch (error) {
    return error instanceof Refused && error.reply.reason === 'no-such-guide' ? 0 : undefined;
  }
};

/** Fetches every guide, until one cannot be had: what came until then stays. */
const fetchAll = async ({ catalogue, codes }: Contents, mine: number) => {
  const waiting = [...codes];
  let bytes = 0;
  let lost = false;
  const take = async () => {
    for (let code = waiting.shift(); code; code = waiting.shift()) {
      const size = await fetchOne(code);
      if (size === undefined) lost = true;
      if (lost || turn !== mine) return;
      bytes += size ?? 0;
      tell('saving');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (turn !== mine) return;
  const whole = !lost && countKept(codes) === codes.length;
  if (whole) keptBook.write({ wanted: true, whole: { catalogue, at: new Date().toISOString(), bytes } });
  tell(lost ? 'lost' : whole ? undefined : 'partly');
};

/** Keeps the whole book on this phone; also goes on with what was broken off, and fetches it anew. */
export const keepBook = (contents: Contents) => {
  const mine = ++turn;
  keptBook.write({ ...keptBook.read(), wanted: true });
  tell('saving');
  underWay = underWay.then(() => fetchAll(contents, mine));
};

/** Forgets the guides of the book, also those that are still on their way. */
export const forgetBook = ({ codes }: Contents) => {
  turn++;
  unwantBook();
  underWay = underWay.then(() => {
    for (const code of codes) forgetReply(guide(code));
    if (!keptBook.read().wanted) tell(undefined);
  });
};

/** How the book stands on this phone. */
export const useBook = ({ codes, catalogue }: Contents) => {
  useSyncExternalStore(listen, () => told);
  const { wanted, whole } = keptBook.use();
  const kept = countKept(codes);
  const complete = kept === codes.length ? whole : undefined;
  return { wanted, doing, kept, whole: complete, old: complete && complete.catalogue !== catalogue };
};

import { setTimeout } from 'node:timers/promises';
import { findBrokenTile, readBook, tree, type Ask } from './book.ts';
import { readHead, readKey } from './heads.ts';
import { compareRatings, readRatings } from './ratings.ts';

/** What is kept from one time to the next: whose signature it must be, and how far the ledger went. */
export type Seen = { vkey: string; size: number; root: string };
export type Finding = { holds: boolean; said: string };

/** How many of the ratings that differ are named. */
const NAMED = 10;
/** What was done while we read has its number within a second: before a difference counts, it is looked for again. */
const TRIES = 4;
const PAUSE = 400;

/** The newest head and the book up to it, read again while there are faults that time may mend. */
const readAgain = async (ask: Ask, vkey: string, faultsIn: (lines: string[]) => string[]) => {
  for (let tried = 1; ; tried++) {
    const head = await readHead(ask, vkey);
    if (!head) return undefined;
    const { lines, hashes } = await readBook(ask, head.size);
    const faults = faultsIn(lines);
    if (!faults.length || tried === TRIES) return { head, hashes, faults };
    await setTimeout(PAUSE);
  }
};

const holds = (said: string): Finding => ({ holds: true, said });
const fails = (said: string): Finding => ({ holds: false, said });
const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

const rootOf = (hashes: readonly Uint8Array[], size: number) => hex(tree.rootOf(hashes.slice(0, size)));

/** Whether entries, tiles and the signed root belong together. */
const compareTree = async (ask: Ask, hashes: readonly Uint8Array[], root: string) => {
  const broken = await findBrokenTile(ask, hashes);
  const whole = rootOf(hashes, hashes.length) === root;
  return [
    ...(broken ? [fails(`What stands at ${broken} (counted from 0) was changed, moved or put there.`)] : []),
    whole
      ? holds(`The entries give the signed root ${root}.`)
      : fails(`The entries do not give the signed root ${root}.`),
  ];
};

/** Whether what was seen the last time is the beginning of what is there now. */
const compareMemory = (hashes: readonly Uint8Array[], { size, root }: Partial<Seen>) => {
  if (!size) return [];
  if (size <= hashes.length && rootOf(hashes, size) === root)
    return [holds(`The ${size} seen the last time still stand as they did.`)];
  const how = size > hashes.length ? 'the end was cut off' : 'history was written anew';
  return [fails(`The ${size} seen the last time no longer stand as they did: ${how}.`)];
};

const compareList = (faults: readonly string[], ratings: number) =>
  faults.length
    ? [fails(`Differences to the public list: ${faults.length}`), ...faults.slice(0, NAMED).map(fails)]
    : [holds(`The public list (ratings: ${ratings}) says what the ledger says.`)];

/**
 * Recomputes the ledger from its entries, and holds it to its signature, to what was seen the last time and to the
 * public list of ratings. Gives what was found, a sentence each, and what to keep where everything holds.
 * Throws `Unread` where the log does not answer.
 */
export const verifyLedger = async (ask: Ask, known: Partial<Seen> = {}) => {
  const vkey = known.vkey ?? (await readKey(ask));
  const begun = await readHead(ask, vkey);
  const ratings = begun ? await readRatings(ask) : [];
  const read = begun && (await readAgain(ask, vkey, (lines) => compareRatings(ratings, lines, begun.size)));
  if (!read) return { findings: [fails(`The newest head is not signed by ${vkey}: somebody else signs.`)] };
  const { head, hashes, faults } = read;
  const root = hex(head.root);
  const findings = [
    holds(`The head over ${head.size} entries is signed by ${vkey}.`),
    ...(await compareTree(ask, hashes, root)),
    ...compareMemory(hashes, known),
    ...compareList(faults, ratings.length),
  ];
  return { findings, seen: { vkey, size: head.size, root } satisfies Seen };
};

import { setTimeout } from 'node:timers/promises';
import { findBrokenTile, readBook, tree, type Ask } from './book.ts';
import { readHead, readKey } from './heads.ts';
import { compareRatings, readRatings } from './ratings.ts';

/** What is kept from one time to the next: whose signature it must be, and how far the ledger went. */
export type Seen = { vkey: string; size: number; root: string };
export type Finding = { holds: boolean; said: string };

/** How many of the ratings that differ are named. */
const NAMED = 10;
/** How long after a rating its line must have a number (ms): we wait twice as long. */
const A_MOMENT = 2_000;

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * Recomputes the ledger from its entries, and holds it to its signature, to what was seen the last time and to the
 * public list of ratings. Gives what was found, one sentence each, and what to keep where everything holds.
 * Throws `Unread` where the log does not answer.
 */
export const verifyLedger = async (ask: Ask, known: Partial<Seen> = {}) => {
  const findings: Finding[] = [];
  const find = (holds: boolean, said: string) => findings.push({ holds, said });
  const vkey = known.vkey ?? (await readKey(ask));
  const begun = await readHead(ask, vkey);
  const ratings = begun ? await readRatings(ask) : [];
  await setTimeout(ratings.length ? A_MOMENT : 0);
  const head = begun && (await readHead(ask, vkey));
  if (!head) {
    find(
      false,
      `The newest head is not signed by ${vkey}. Somebody else signs, or the history was written anew.`,
    );
    return { findings };
  }
  find(
    true,
    `The head over ${plural(head.size, 'entry').replace('entrys', 'entries')} is signed by ${vkey}.`,
  );
  const root = Buffer.from(head.root).toString('hex');
  const { lines, hashes } = await readBook(ask, head.size);
  const rootAt = (size: number) => Buffer.from(tree.rootOf(hashes.slice(0, size))).toString('hex');
  const broken = await findBrokenTile(ask, hashes);
  const place = broken && (broken.first === broken.last ? broken.first : `${broken.first} to ${broken.last}`);
  if (broken)
    find(
      false,
      `What stands at ${place} (counted from 0) is not what was hashed: it was changed, moved or put there.`,
    );
  const whole = rootAt(head.size) === root;
  find(
    whole,
    whole ? `The entries give the signed root ${root}.` : `The entries do not give the signed root ${root}.`,
  );
  if (known.size !== undefined && known.root) {
    const cut = head.size < known.size;
    const extended = !cut && rootAt(known.size) === known.root;
    find(
      extended,
      extended
        ? `The ${known.size} seen the last time still stand as they did.`
        : `The ${known.size} seen the last time no longer stand as they did: ${cut ? 'the end was cut off' : 'history was written anew'}.`,
    );
  }
  const faults = compareRatings(ratings, lines, begun.size);
  find(
    !faults.length,
    faults.length
      ? `${plural(faults.length, 'difference')} to the public list:`
      : `The public list of ${plural(ratings.length, 'rating')} says what the ledger says.`,
  );
  for (const fault of faults.slice(0, NAMED)) find(false, `  ${fault}`);
  return { findings, seen: { vkey, size: head.size, root } satisfies Seen };
};

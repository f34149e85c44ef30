import type { Received } from '#contract/api';
import type { RatingReceipt } from '#contract/ratings';
import { commitmentText } from '#rules/commitment';
import { climbTo, isRatingOf, readHead, type Climbed } from '#rules/ledger-proof';
import type { Head } from '#rules/notes';
import { toHex, utf8 } from '#rules/utf8';
import { tools } from './tools';

type Proof = Received<'GET /ledger/proof'>;
type Entry = Proof['entries'][number];

/** What this phone has of a rating that was given on it. */
export type Own = { comment: string; receipt?: RatingReceipt };

/** What the citizen's own paper says of the line. `words`: their own words, computed anew, give the line's fingerprint. */
type OwnWords = 'unknown' | 'words' | 'changed';

export type Judged =
  | { verdict: 'unsigned' | 'other-key' | 'not-it' }
  | { verdict: 'mismatch' | 'holds'; head: Head; entry: Entry; climbed: Climbed; own: OwnWords };

type RatingLine = { level: string; tags: string[]; commitment: string };

const compareOwn = (text: string, own: Own | undefined): OwnWords => {
  const { receipt } = own ?? {};
  if (!own || !receipt) return 'unknown';
  const { level, tags, commitment } = JSON.parse(text) as RatingLine;
  const same = level === receipt.level && tags.join() === receipt.tags.join();
  if (!same || commitment !== receipt.commitment) return 'changed';
  const said = { ...receipt.committed, comment: own.comment.trim() };
  const computed = toHex(tools.sha256(utf8(commitmentText(receipt.salt, said))));
  return computed === commitment ? 'words' : 'changed';
};

/**
 * Judges what the server sent as proof of a receipt, on this phone, by nothing but what was signed with the key
 * that it trusts: the one it saw first, or, where it never saw one, the key that came along.
 */
export const judgeProof = (proof: Proof, receipt: string, own?: Own, trusted = proof.vkey): Judged => {
  if (proof.vkey !== trusted) return { verdict: 'other-key' };
  const head = readHead(proof.note, trusted, tools);
  if (!head) return { verdict: 'unsigned' };
  const entry = proof.entries.find(({ text }) => isRatingOf(receipt, text));
  if (!entry) return { verdict: 'not-it' };
  const climbed = climbTo(head, entry, tools);
  const words = compareOwn(entry.text, own);
  const holds = words !== 'changed' && proof.entries.every((one) => climbTo(head, one, tools).holds);
  return { verdict: holds ? 'holds' : 'mismatch', head, entry, climbed, own: words };
};

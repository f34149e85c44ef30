import type { Received } from '#contract/api';
import { readHead } from '#rules/ledger-proof';
import { merkle } from '#rules/merkle';
import type { Head } from '#rules/notes';
import { fromHex, toHex } from '#rules/utf8';
import { Refused } from '../client/call';
import { keepSeenHead, readSeenHead, type SeenHead } from '../client/seen-head';
import { tools } from './tools';

type Signed = { note: string; vkey: string };
type Proof = Pick<Received<'GET /ledger/consistency'>, 'proof'>;

/**
 * How a head follows the last one that this phone saw: `first` of all, `same`, `longer` with nothing before it
 * changed, or what must not be; `unchecked` where the server did not say how the two belong together.
 */
export type Continuity = 'first' | 'same' | 'longer' | 'unchecked' | 'unsigned' | 'other-key' | 'rewritten';
export type Followed = { continuity: Continuity; before: SeenHead | undefined };

const { extend } = merkle(tools.sha256);

const compare = async (
  seen: SeenHead,
  head: Head,
  askProof: (from: number, to: number) => Promise<Proof>,
): Promise<Continuity> => {
  const older = { size: seen.size, root: fromHex(seen.root) };
  if (head.size < seen.size) return 'rewritten';
  if (head.size === seen.size) return extend(older, head, []) ? 'same' : 'rewritten';
  try {
    const { proof } = await askProof(seen.size, head.size);
    return extend(older, head, proof.map(fromHex)) ? 'longer' : 'rewritten';
  } catch (error) {
    // A server that does not know the head we saw has another history; one that is away says nothing.
    const denies = error instanceof Refused && error.reply.reason === 'no-such-size';
    return denies ? 'rewritten' : 'unchecked';
  }
};

/** Holds a signed head to the last one that this phone saw, and remembers it where the two belong together. */
export const followHead = async (
  { note, vkey }: Signed,
  askProof: (from: number, to: number) => Promise<Proof>,
): Promise<Followed> => {
  const before = readSeenHead();
  const head = readHead(note, before?.vkey ?? vkey, tools);
  if (before && before.vkey !== vkey) return { continuity: 'other-key', before };
  if (!head) return { continuity: 'unsigned', before };
  const continuity = before ? await compare(before, head, askProof) : 'first';
  const at = new Date().toISOString();
  if (continuity === 'first' || continuity === 'longer')
    keepSeenHead({ vkey, size: head.size, root: toHex(head.root), at });
  return { continuity, before };
};

/**
 * Judges what the public ledger shows, for whoever computes it: the phone in a citizen's hand and the self-test.
 * Nothing is taken from the one who is being checked but what their key has signed.
 */
import { merkle, sameHash, type Sha256, type Step } from './merkle.ts';
import { readCheckpoint, readVerifier, type Head } from './notes.ts';
import { fromHex, utf8 } from './utf8.ts';

type Verify = (text: Uint8Array, signature: Uint8Array, key: Uint8Array) => boolean;
export type Tools = { sha256: Sha256; verify: Verify };

type Entry = { index: number; text: string; proof: readonly string[] };

/** How one line stands: what its own bytes and each step give, and whether the last of them is the signed root. */
export type Climbed = { leaf: Uint8Array; steps: Step[]; holds: boolean };

/** The head that a note states and the key has signed; undefined where the signature does not hold. */
export const readHead = (note: string, key: string, { sha256, verify }: Tools): Head | undefined => {
  const verifier = readVerifier(key, sha256);
  return verifier && readCheckpoint(note, verifier, verify);
};

/** Computes the way of one line from its text to the root of a head. */
export const climbTo = (head: Head, { index, text, proof }: Entry, { sha256 }: Tools): Climbed => {
  const { leafHash, climb } = merkle(sha256);
  const leaf = leafHash(utf8(text));
  const steps = climb(leaf, index, head.size, proof.map(fromHex));
  const reached = steps && (steps[steps.length - 1]?.hash ?? leaf);
  return { leaf, steps: steps ?? [], holds: reached !== undefined && sameHash(reached, head.root) };
};

/** Whether a line is the rating of a receipt, as its own text says. */
export const isRatingOf = (receipt: string, text: string) => {
  try {
    const { kind, receipt: said } = JSON.parse(text) as { kind?: unknown; receipt?: unknown };
    return kind === 'rating' && said === receipt;
  } catch {
    return false;
  }
};

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { merkle } from '#rules/merkle';
import { consistencyRanges, inclusionRanges, rangeHash, type Range } from '#rules/merkle-proofs';
import { verifierOf, writeCheckpoint, writeVerifier } from '#rules/notes';

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const { leafHash, nodeHash, rootOf } = merkle(sha256);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** A log of a few lines with a key of its own, and what its server would send: heads, proofs, as the contract has them. */
export const smallLog = (name = 'haoban.test/ledger') => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const verifier = verifierOf(name, raw, sha256);
  const vkey = writeVerifier(verifier);
  const hashOf = (lines: readonly string[], range: Range) =>
    rangeHash(
      range,
      (height, n) => (height === 0 ? leafHash(Buffer.from(lines[n] ?? '')) : undefined),
      nodeHash,
    );
  const head = (lines: readonly string[]) => {
    const root = lines.length ? hashOf(lines, [0, lines.length]) : rootOf([]);
    const note = writeCheckpoint(
      { origin: name, size: lines.length, root },
      verifier,
      (text) => new Uint8Array(sign(null, text, privateKey)),
    );
    return { size: lines.length, root: hex(root), note, vkey };
  };
  return {
    head,
    /** The proof of the lines at some places. */
    proof: (lines: readonly string[], ...places: number[]) => ({
      ...head(lines),
      entries: places.map((index) => ({
        index,
        text: lines[index] ?? '',
        proof: inclusionRanges(index, [0, lines.length]).map((range) => hex(hashOf(lines, range))),
      })),
    }),
    /** The proof that the lines only add to the first of them. */
    consistency: (lines: readonly string[], from: number) => ({
      proof: consistencyRanges(from, [0, lines.length]).map((range) => hex(hashOf(lines, range))),
    }),
  };
};

/** A line as the ledger has it: the rating of a receipt. */
export const ratingLine = (receipt: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    kind: 'rating',
    receipt,
    on: '2026-11-22',
    level: 'dissatisfied',
    tags: ['200'],
    commitment: 'ab'.repeat(32),
    test: false,
    ...more,
  });

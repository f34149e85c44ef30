/** Which subtrees prove something of a Merkle tree (RFC 9162, 2.1.3.1 and 2.1.4.1): each from a leaf up to before another. */
import { divide } from './merkle.ts';

export type Range = readonly [from: number, to: number];

/** The subtrees beside the way from the leaf at `index` to the root of the tree over a range, lowest first. */
export const inclusionRanges = (index: number, [from, to]: Range): Range[] => {
  if (to - from <= 1) return [];
  const middle = from + divide(to - from);
  return index < middle
    ? [...inclusionRanges(index, [from, middle]), [middle, to]]
    : [...inclusionRanges(index, [middle, to]), [from, middle]];
};

/** The subtrees by which the tree of the first `size` leaves is seen to be the beginning of the tree over a range. */
export const consistencyRanges = (size: number, [from, to]: Range, whole = true): Range[] => {
  if (size === to) return whole ? [] : [[from, to]];
  const middle = from + divide(to - from);
  return size <= middle
    ? [...consistencyRanges(size, [from, middle], whole), [middle, to]]
    : [...consistencyRanges(size, [middle, to], false), [from, middle]];
};

/**
 * The hash of the subtree over a range, from the hashes of complete subtrees.
 * `read` gives that of the n-th subtree of 2^height leaves, or undefined where it must be put together.
 */
export const rangeHash = (
  [from, to]: Range,
  read: (height: number, n: number) => Uint8Array | undefined,
  nodeHash: (left: Uint8Array, right: Uint8Array) => Uint8Array,
): Uint8Array => {
  const size = to - from;
  const height = Math.log2(size);
  const known = Number.isInteger(height) && from % size === 0 ? read(height, from / size) : undefined;
  if (known) return known;
  if (size <= 1) throw new Error(`no hash of the leaf ${from}`);
  const middle = from + divide(size);
  return nodeHash(rangeHash([from, middle], read, nodeHash), rangeHash([middle, to], read, nodeHash));
};

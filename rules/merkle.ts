/**
 * Merkle trees as RFC 9162, 2.1 has them: what phone, server and script compute alike, each with its own SHA-256.
 * Sizes and places are numbers up to 2^53, so nothing here shifts bits.
 */
const HASH_LENGTH = 32;

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** One step from a leaf towards the root: what it is joined with, the leaves under that, and what comes out. */
export type Step = { sibling: Uint8Array; from: number; to: number; hash: Uint8Array };

export const sameHash = (one: Uint8Array, other: Uint8Array) =>
  one.length === HASH_LENGTH &&
  other.length === HASH_LENGTH &&
  one.every((byte, place) => byte === other[place]);

/** The largest power of two that is smaller than `size` (2 or more): where a tree divides. */
export const divide = (size: number) => {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
};

/** Where a climb stands: the node's place in its row, that of the row's last, and how many leaves a node spans. */
const startAt = (place: number, last: number) => {
  const at = { place, last, width: 1 };
  const up = () => {
    at.place = Math.floor(at.place / 2);
    at.last = Math.floor(at.last / 2);
    at.width *= 2;
  };
  return { at, up };
};

const prefixed = (prefix: number, ...parts: Uint8Array[]) => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
  whole[0] = prefix;
  let end = 1;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
};

export const merkle = (sha256: Sha256) => {
  const leafHash = (leaf: Uint8Array) => sha256(prefixed(0, leaf));
  const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(prefixed(1, left, right));

  /** The root over the hashes of leaves or of subtrees of one size; that of no leaf is the hash of nothing. */
  const rootOf = (hashes: readonly Uint8Array[]): Uint8Array => {
    if (!hashes.length) return sha256(new Uint8Array());
    let row = hashes;
    while (row.length > 1) {
      const above: Uint8Array[] = [];
      for (let place = 0; place < row.length; place += 2) {
        const [left, right] = [row[place] as Uint8Array, row[place + 1]];
        above.push(right ? nodeHash(left, right) : left);
      }
      row = above;
    }
    return row[0] as Uint8Array;
  };

  /**
   * Climbs from the leaf at `index` to the root of a tree of `size` leaves (RFC 9162, 2.1.3.2).
   * Gives each step, the root being the last hash (the leaf itself in a tree of one); undefined where the proof
   * has not the length that this place in this tree takes.
   */
  const climb = (leaf: Uint8Array, index: number, size: number, proof: readonly Uint8Array[]) => {
    if (index >= size) return undefined;
    const { at, up } = startAt(index, size - 1);
    let hash = leaf;
    const steps: Step[] = [];
    for (const sibling of proof) {
      if (at.last === 0) return undefined;
      const isLeft = at.place % 2 === 1 || at.place === at.last;
      if (isLeft) while (at.place % 2 === 0) up();
      const from = (isLeft ? at.place - 1 : at.place + 1) * at.width;
      hash = isLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
      steps.push({ sibling, from, to: Math.min(size, from + at.width), hash });
      up();
    }
    return at.last === 0 ? steps : undefined;
  };

  /** Whether the leaf stands at `index` of the tree with this root. */
  const includes = (
    tree: { size: number; root: Uint8Array },
    leaf: Uint8Array,
    index: number,
    proof: readonly Uint8Array[],
  ) => {
    const steps = climb(leaf, index, tree.size, proof);
    return steps !== undefined && sameHash(steps[steps.length - 1]?.hash ?? leaf, tree.root);
  };

  /** Whether the second tree only adds to the first (RFC 9162, 2.1.4.2); of an empty one nothing can be proved. */
  const extend = (
    first: { size: number; root: Uint8Array },
    second: { size: number; root: Uint8Array },
    proof: readonly Uint8Array[],
  ) => {
    if (first.size === 0 || first.size > second.size) return false;
    if (first.size === second.size) return !proof.length && sameHash(first.root, second.root);
    const { at, up } = startAt(first.size - 1, second.size - 1);
    while (at.place % 2 === 1) up();
    const [start, ...rest] = at.place === 0 ? [first.root, ...proof] : proof;
    if (!start) return false;
    let [older, newer] = [start, start];
    for (const hash of rest) {
      if (at.last === 0) return false;
      if (at.place % 2 === 1 || at.place === at.last) {
        [older, newer] = [nodeHash(hash, older), nodeHash(hash, newer)];
        while (at.place % 2 === 0) up();
      } else newer = nodeHash(newer, hash);
      up();
    }
    return at.last === 0 && sameHash(older, first.root) && sameHash(newer, second.root);
  };

  return { leafHash, nodeHash, rootOf, climb, includes, extend };
};

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hash as sha256 } from 'fast-sha256';
import { describe, expect, it } from 'vitest';
import { consistencyRanges, inclusionRanges, rangeHash, type Range } from '../../rules/merkle-proofs.ts';
import { merkle } from '../../rules/merkle.ts';

const tree = merkle((bytes) => createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** The reference vectors of Certificate Transparency: eight leaves, and the roots of the trees over the first n. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].concat(
  '606162636465666768696a6b6c6d6e6f',
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
type Known = [n: number, size: number, proof: string[]][];
const at = (list: readonly string[], place: number) => bytes(list[place] ?? '');
const hashes = leaves.map((leaf) => tree.leafHash(bytes(leaf)));
const hashOf = (range: Range, of = hashes) =>
  rangeHash(range, (height, n) => (height === 0 ? of[n] : undefined), tree.nodeHash);
const proofOf = (ranges: Range[], of = hashes) => ranges.map((range) => hashOf(range, of));

describe('the tree over the reference leaves', () => {
  it.each(roots.map((root, size) => ({ size, root })))(
    'of size $size has the root $root',
    ({ size, root }) => {
      expect(hex(tree.rootOf(hashes.slice(0, size)))).toBe(root);
      expect(size === 0 || hex(hashOf([0, size])) === root).toBe(true);
    },
  );

  it('has the same roots when the phone’s SHA-256 computes them', () => {
    const phone = merkle(sha256);
    const root = phone.rootOf(leaves.map((leaf) => phone.leafHash(bytes(leaf))));
    expect(hex(root)).toBe(roots[8]);
  });

  it.each([
    [
      1,
      8,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        roots[4] ?? '',
      ],
    ],
    [2, 3, [roots[2] ?? '']],
    [0, 1, []],
  ] as Known)('shows that leaf %i is in the first %i by the known proof', (index, size, proof) => {
    expect(proofOf(inclusionRanges(index, [0, size])).map(hex)).toEqual(proof);
    const head = { size, root: at(roots, size) };
    expect(tree.includes(head, tree.leafHash(at(leaves, index)), index, proof.map(bytes))).toBe(true);
  });

  it.each([
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        roots[4] ?? '',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [
      6,
      7,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
        roots[4] ?? '',
      ],
    ],
  ] as Known)(
    'shows that the first %i are the beginning of the first %i by the known proof',
    (first, second, proof) => {
      expect(proofOf(consistencyRanges(first, [0, second])).map(hex)).toEqual(proof);
      const heads = [first, second].map((size) => ({ size, root: at(roots, size) })) as [Head, Head];
      expect(tree.extend(...heads, proof.map(bytes))).toBe(true);
    },
  );
});

type Head = { size: number; root: Uint8Array };

/** A tree of up to 700 leaves, and two places in it. */
const grown = fc
  .integer({ min: 1, max: 700 })
  .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(size - 1)));
const many = Array.from({ length: 701 }, (_, n) => tree.leafHash(Buffer.from(`leaf ${n}`)));
const headOf = (size: number): Head => ({ size, root: tree.rootOf(many.slice(0, size)) });
const flipped = (hash: Uint8Array | undefined, bit: number) =>
  Uint8Array.from(hash ?? [], (byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('a tree of any size', () => {
  it('proves every leaf in its place, in no more steps than its height, and in no other place', () => {
    fc.assert(
      fc.property(grown, ([size, index, other]) => {
        const proof = proofOf(inclusionRanges(index, [0, size]), many);
        const leaf = many[index] as Uint8Array;
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(tree.includes(headOf(size), leaf, index, proof)).toBe(true);
        expect(tree.includes(headOf(size), leaf, other, proof)).toBe(index === other);
        expect(tree.includes(headOf(size), many[size] as Uint8Array, index, proof)).toBe(false);
        expect(tree.includes(headOf(size), leaf, index, [...proof, leaf])).toBe(false);
        expect(proof.length > 0 && tree.includes(headOf(size), leaf, index, proof.slice(1))).toBe(false);
      }),
    );
  });

  it('names at every step the leaves that it takes in, until all are in', () => {
    fc.assert(
      fc.property(grown, ([size, index]) => {
        const ranges = inclusionRanges(index, [0, size]);
        const steps = tree.climb(many[index] as Uint8Array, index, size, proofOf(ranges, many)) ?? [];
        expect(steps.map(({ from, to }) => [from, to])).toEqual(ranges);
      }),
    );
  });

  it('proves that it is the beginning of a longer one, and a changed bit proves nothing', () => {
    fc.assert(
      fc.property(grown, fc.nat(255), ([size, at_, place], bit) => {
        const first = at_ + 1;
        const proof = proofOf(consistencyRanges(first, [0, size]), many);
        expect(tree.extend(headOf(first), headOf(size), proof)).toBe(true);
        const wrong = { size: first, root: flipped(headOf(first).root, bit) };
        expect(tree.extend(wrong, headOf(size), proof)).toBe(false);
        const bent = proof.map((hash, n) => (n === place % proof.length ? flipped(hash, bit) : hash));
        expect(proof.length > 0 && tree.extend(headOf(first), headOf(size), bent)).toBe(false);
      }),
    );
  });

  it('is not the continuation of an empty or of a longer one, nor of another one of its size', () => {
    expect(tree.extend(headOf(0), headOf(5), [])).toBe(false);
    expect(tree.extend(headOf(6), headOf(5), [])).toBe(false);
    expect(tree.extend(headOf(5), { size: 5, root: headOf(6).root }, [])).toBe(false);
    expect(tree.includes(headOf(5), many[5] as Uint8Array, 5, [])).toBe(false);
  });
});

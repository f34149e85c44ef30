import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames, normalise } from '../../../rules/search/names.ts';
import { guides } from '../../seeds/seeds.ts';

const search = indexNames(guides);
const first = (query: string) => search(query)[0]?.name;
const names = fc.constantFrom(...guides.map(({ name }) => name));

describe('a name', () => {
  it('counts by its characters, letters and digits alone, alike in full and half width', () => {
    expect(normalise('ＡＢｃ１２ － “一件事”（试）')).toBe('abc12一件事试');
    expect(normalise(' ！？\t')).toBe('');
  });

  it('is normalised once for good', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => normalise(normalise(words)) === normalise(words)),
    );
  });
});

describe('searching', () => {
  it('finds every guide by its own name, first of all', () => {
    for (const { name } of guides) expect(first(name)).toBe(name);
  });

  it.each([
    ['结婚登记', '结婚登记'],
    ['公司设立', '公司设立登记'],
    ['（结婚）　登记！', '结婚登记'],
    ['补领身份证', '居民身份证补领'],
  ])('finds by %s first %s', (query, name) => {
    expect(first(query)).toContain(name);
  });

  it('finds by a single character every name that has it, the shorter first', () => {
    const found = search('婚').map(({ name }) => name);
    expect(found.toSorted()).toEqual(
      guides
        .map(({ name }) => name)
        .filter((name) => name.includes('婚'))
        .toSorted(),
    );
    expect(found[0]).toHaveLength(Math.min(...found.map((name) => name.length)));
  });

  it.each(['', '？！', '   ', '🙂'])('finds nothing by %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds nothing by words that share nothing with any name', () => {
    expect(search('xyzzy')).toEqual([]);
  });

  it('finds every name that holds the words, before those that do not', () => {
    const part = names.chain((name) =>
      fc
        .tuple(fc.nat(name.length - 2), fc.integer({ min: 2, max: 8 }))
        .map(([at, length]) => name.slice(at, at + length)),
    );
    fc.assert(
      fc.property(
        part.filter((words) => normalise(words).length > 1),
        (words) => {
          const holds = ({ name }: { name: string }) => normalise(name).includes(normalise(words));
          const found = search(words).map(holds);
          expect(found.filter(Boolean)).toHaveLength(guides.filter(holds).length);
          expect(found.lastIndexOf(true)).toBe(found.filter(Boolean).length - 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives each item once, and the same answer to the same words', () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'binary' })), (words) => {
        const found = search(words);
        expect(new Set(found).size).toBe(found.length);
        expect(search(words)).toEqual(found);
      }),
    );
  });

  it('does not mind an empty list, nor names without a letter', () => {
    expect(indexNames([])('登记')).toEqual([]);
    expect(indexNames([{ name: '——' }])('登记')).toEqual([]);
  });
});

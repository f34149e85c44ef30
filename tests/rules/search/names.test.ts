import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames, normalise } from '../../../rules/search/names.ts';
import { guides } from '../../seeds/seeds.ts';

const named = guides.map(({ name, facts }) => ({
  name,
  everydayNames: facts.identity?.everydayNames?.value as string[],
}));
const search = indexNames(named);
const first = (query: string) => search(query)[0]?.name;
const names = fc.constantFrom(...named.flatMap(({ name, everydayNames }) => [name, ...everydayNames]));

/** Whether one of an item's names holds the words. */
const holds = (words: string) => (item: { name: string; everydayNames: string[] }) =>
  [item.name, ...item.everydayNames].some((name) => normalise(name).includes(normalise(words)));

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

  it('finds by a single character every item that has it in a name', () => {
    const found = search('婚').map(({ name }) => name);
    const having = named.filter(holds('婚')).map(({ name }) => name);
    expect(found.toSorted()).toEqual(having.toSorted());
  });

  it.each([
    ['上户口', '新生儿出生登记（落户）', '上户口'],
    ['我想给孩子上户口怎么办', '新生儿出生登记（落户）', '上户口'],
    ['房屋过户', '国有建设用地使用权及房屋所有权转移登记（房屋过户）', '房屋过户'],
  ])('finds by %s first %s, and says by which of its names', (query, name, by) => {
    const [best] = search(query);
    expect(best?.name).toBe(name);
    expect(best?.foundBy.meant).toContain(by);
  });

  it('takes question words as they stand when there are no others', () => {
    expect(search('办理').length).toBeGreaterThan(0);
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
          const found = search(words).map(holds(words));
          expect(found.filter(Boolean)).toHaveLength(named.filter(holds(words)).length);
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
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        expect(search(words)).toEqual(found);
      }),
    );
  });

  it('does not mind an empty list, nor names without a letter', () => {
    expect(indexNames([])('登记')).toEqual([]);
    expect(indexNames([{ name: '——', everydayNames: [] }])('登记')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames } from '../../../rules/search/names.ts';
import { normalise } from '../../../rules/search/text.ts';
import { named, sounds } from '../../search/queries.ts';

const search = indexNames(named, sounds);
const first = (query: string) => search(query)[0]?.name;
const names = fc.constantFrom(...named.flatMap(({ name, everydayNames }) => [name, ...everydayNames]));

/** Whether one of an item's names holds the words. */
const holds = (words: string) => (item: { name: string; everydayNames: readonly string[] }) =>
  [item.name, ...item.everydayNames].some((name) => normalise(name).includes(normalise(words)));

describe('searching', () => {
  it('finds every guide by its own name, first of all', () => {
    for (const { name } of named) expect(first(name)).toBe(name);
  });

  it('finds first by a name that people use a guide that is called so', () => {
    for (const { everydayNames } of named)
      for (const name of everydayNames) expect(search(name)[0]?.everydayNames, name).toContain(name);
  });

  it.each([
    ['食品小作坊', 'name', '食品小作坊登记'],
    ['结婚登记', 'everyday-name', '结婚登记'],
    ['上户口', 'everyday-name', '上户口'],
    ['我想给孩子上户口怎么办', 'everyday-name', '给孩子上户口'],
    ['身份证弄没了', 'synonym', '身份证丢了'],
    ['申分证丢了', 'homophone', '身份证丢了'],
    ['结昏登记', 'homophone', '结婚登记'],
    ['jiehun dengji', 'pinyin', '结婚登记'],
    ['kaifand', 'pinyin', '开饭店'],
    ['开fan', 'pinyin', '开饭店'],
    ['jhdj', 'initials', '结婚登记'],
    ['开ktv', 'everyday-name', '开KTV'],
  ])('finds by %s, because of its %s, what is meant by %s', (query, reason, meant) => {
    expect(search(query)[0]?.foundBy).toEqual({ reason, meant });
  });

  it.each([
    ['a wrong character of nearly the same sound', '驾驶政到期', '驾驶证到期'],
    ['a character left out', '无罪记录证明', '无犯罪记录证明'],
    ['a character put in', '领过结婚证', '领结婚证'],
    ['characters swapped', '份身证丢了', '身份证丢了'],
    ['pinyin as it is spoken in the south', 'senfenzen diule', '身份证丢了'],
    ['a letter left out', 'huzha daoqi', '护照到期'],
    ['other words for the same', '堂客户口迁来', '老婆户口迁来'],
  ])('understands %s: %s', (_slip, query, meant) => {
    expect(search(query)[0]?.foundBy.meant).toBe(meant);
  });

  it('finds by a single character every item that has it in a name', () => {
    const found = search('婚').map(({ name }) => name);
    const having = named.filter(holds('婚')).map(({ name }) => name);
    expect(found.toSorted()).toEqual(having.toSorted());
  });

  it('finds something at every key that is pressed on the way to a name', () => {
    fc.assert(
      fc.property(names, (name) => {
        const typed = [...normalise(name).replaceAll(' ', '')];
        for (let length = 1; length <= typed.length; length++)
          expect(search(typed.slice(0, length).join('')), name).not.toEqual([]);
      }),
    );
  });

  it('keeps to the items that fit', () => {
    const business = (guide: { code: string }) => guide.code.startsWith('B');
    const found = search('登记', business);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(business)).toEqual(found);
  });

  it('takes question words as they stand when there are no others', () => {
    expect(search('办理').length).toBeGreaterThan(0);
  });

  it.each(['', '？！', '   ', '🙂', 'hello', '今天天气怎么样', '红烧肉怎么做', 'nihao'])(
    'finds nothing by %j',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  it('gives each item once, at most a hundred, and the same answer to the same words', () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'binary' }), fc.string()), (words) => {
        const found = search(words);
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(100);
        expect(search(words)).toEqual(found);
      }),
    );
  });

  it('does not mind an empty list, nor names without a letter', () => {
    expect(indexNames([], sounds)('登记')).toEqual([]);
    const silent = { name: '——', everydayNames: [], summary: 'not-provided' };
    expect(indexNames([silent], sounds)('登记')).toEqual([]);
  });
});

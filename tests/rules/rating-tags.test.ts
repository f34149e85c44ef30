import { describe, expect, it } from 'vitest';
import { ratingTags } from '#contract/vocabulary-of-rating-tags';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { guideFields } from '#contract/vocabulary-of-guides';
import { isOffered, levelOfTag, sayTag, tagsOf } from '#rules/rating-tags';

const levels = Object.keys(ratingLevels) as RatingLevel[];
const tags = Object.entries(ratingTags);

describe('the tags of a level', () => {
  it.each(levels)('%s are eight, in the order of the dictionary, each said in other words', (level) => {
    const codes = tagsOf(level);
    expect(codes).toHaveLength(8);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes.map(sayTag)).size).toBe(8);
    expect(new Set(codes.map((code) => levelOfTag(code)))).toEqual(new Set([level]));
  });

  it('begin with the digit of the level on the platform, where 5 is the best', () => {
    expect(levels.map((level) => [...new Set(tagsOf(level).map((code) => code[0]))])).toEqual([
      ['5'],
      ['4'],
      ['3'],
      ['2'],
      ['1'],
    ]);
  });

  it('fit a chip: seven characters at most', () => {
    expect(tags.filter(([, { plain }]) => plain.length > 7)).toEqual([]);
  });

  it('name a field of the guide only where they are poor, and one that the guide has', () => {
    const naming = tags.flatMap(([code, tag]) => ('field' in tag ? [{ code, ...tag }] : []));
    expect(naming.map(({ code }) => code)).toEqual('108 109 110 111 112 114 207 208 209 211'.split(' '));
    for (const { field } of naming) {
      const [group = '', name = ''] = field.split('.');
      expect(Object.keys((guideFields as Record<string, object>)[group] ?? {})).toContain(name);
    }
  });
});

describe('a retired tag', () => {
  const retired = [
    ['501', 'very-satisfied'],
    ['509', 'very-satisfied'],
    ['405', 'satisfied'],
    ['306', 'basically-satisfied'],
    ['206', 'dissatisfied'],
    ['101', 'very-dissatisfied'],
    ['107', 'very-dissatisfied'],
  ];

  it.each(retired)('%s is read as one of %s, and not offered', (code, level) => {
    expect(levelOfTag(code)).toBe(level);
    expect(isOffered(code)).toBe(false);
    expect(sayTag(code)).toBe(`已停用的选项（${code}）`);
  });

  it.each(['', '100', '116', '518', '600', '99', '5100', '1e2', '05 ', 'toString'])(
    'is not made of what no dictionary has: %j',
    (code) => {
      expect(levelOfTag(code)).toBeUndefined();
      expect(isOffered(code)).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { ASKING, BROADER } from '../../../rules/search/lexicon.ts';
import { broaden, dropAsking, standardise } from '../../../rules/search/speech.ts';
import { SAME } from '../../../rules/search/synonyms.ts';

const said = (list: string) => list.trim().split(/\s+/);

describe('what people say', () => {
  it.each([
    ['给娃上户口咋个办', '给孩子上户口'],
    ['身份证掉了', '身份证丢了'],
    ['怎么办理', '怎么办理'],
    ['就业登记', '就业登记'],
  ])('%s is put in one wording: %s', (words, standard) => {
    expect(standardise(words)).toBe(standard);
  });

  it('loses the words that only ask, unless there are no others', () => {
    expect(dropAsking('请问结婚登记需要什么材料呢')).toBe('结婚登记');
    expect(dropAsking('什么')).toBe('什么');
  });

  it('is a kind of something', () => {
    expect(broaden('卖盒饭')).toBe('卖餐饮');
  });
});

describe('the lexicon', () => {
  it.each([
    ['words that ask', ASKING],
    ['words that mean the same', SAME],
    ['narrower words', BROADER],
  ])('says none of its %s twice', (_which, list) => {
    expect(said(list).toSorted()).toEqual([...new Set(said(list))].toSorted());
  });

  it('stands for a word by one that is not put in another itself', () => {
    const firsts = SAME.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!);
    for (const first of firsts) expect(standardise(first)).toBe(first);
  });
});

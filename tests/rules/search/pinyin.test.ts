import { describe, expect, it } from 'vitest';
import { gatherSounds } from '../../../api/_features/guides/sounds.ts';
import { cutLetters } from '../../../rules/search/pinyin.ts';

const cut = cutLetters(Object.keys(gatherSounds([])));

describe('typed letters', () => {
  it.each([
    ['shenfenzheng', 'shen fen zheng'],
    ['gongjijinzufang', 'gong ji jin zu fang'],
    ['sfz', 's f z'],
    ['spjyxk', 's p j y x k'],
    ['kaifand', 'kai fan d'],
    ['yingyezhiz', 'ying ye zhi z'],
    ['ktvzheng', 'k t v zheng'],
    ['zhuangxiu', 'zhuang xiu'],
    ['gonshang', 'gon shang'],
  ])('%s are cut %s', (typed, parts) => {
    expect(cut(typed)).toEqual(parts.split(' '));
  });

  it('are all kept, whatever they are', () => {
    for (const typed of ['vvv', 'iuv', 'qwertyuiop', 'x'.repeat(100)])
      expect(cut(typed).join('')).toBe(typed);
  });
});

import { describe, expect, it } from 'vitest';
import { hearSounds } from '../../../rules/search/sounds.ts';

const { near, numberOf, readings } = hearSounds({
  zhang: '张',
  zan: '赞',
  lan: '蓝',
  nan: '南',
  ba: '八',
  hang: '行',
  xing: '行',
});
const nearOf = (syllable: string) => near[numberOf.get(syllable)!];

describe('sounds', () => {
  it('are taken for one another where many speak them alike', () => {
    expect(nearOf('zhang')).toBe(nearOf('zan'));
    expect(nearOf('lan')).toBe(nearOf('nan'));
    expect(nearOf('lan')).not.toBe(nearOf('zan'));
  });

  it('belong to a character as often as it has readings, to letters and digits too', () => {
    expect(readings('行')).toEqual([numberOf.get('hang'), numberOf.get('xing')]);
    expect(readings('k')).toEqual([numberOf.get('k')]);
    expect(readings('8')).toEqual([numberOf.get('8'), numberOf.get('ba')]);
    expect(readings('龘')).toEqual([]);
  });
});

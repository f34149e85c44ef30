import { describe, expect, it } from 'vitest';
import { gatherSounds } from '../../../api/_features/guides/sounds.ts';

const sounds = gatherSounds([{ name: '龘', everydayNames: ['KTV 证', '银行', '执行', '参保'] }]);

describe('the sounds', () => {
  it('know the characters in common use, by syllables without tone', () => {
    expect(new Set(Object.values(sounds).join('')).size).toBe(3756);
    expect(sounds['zheng']).toContain('证');
    expect(sounds['lv']).toContain('绿');
  });

  it('know a character of the names as it is read in them: 银行, 执行, 参保', () => {
    const readings = (character: string) =>
      Object.keys(sounds).filter((syllable) => sounds[syllable]?.includes(character));
    expect(readings('行').toSorted()).toEqual(['hang', 'xing']);
    expect(readings('参')).toEqual(['can']);
  });

  it('know every Chinese character of a name, and nothing that is not one', () => {
    expect(sounds['da']).toContain('龘');
    expect(Object.values(sounds).join('')).toMatch(/^\p{Script=Han}+$/u);
  });
});

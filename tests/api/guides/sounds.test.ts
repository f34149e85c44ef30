import { describe, expect, it } from 'vitest';
import { gatherSounds } from '../../../api/_features/guides/sounds.ts';

const sounds = gatherSounds([{ name: '龘', everydayNames: ['KTV 证'] }]);

describe('the sounds', () => {
  it('know the characters in common use, by syllables without tone', () => {
    expect(new Set(Object.values(sounds).join('')).size).toBe(3756);
    expect(sounds['zheng']).toContain('证');
    expect(sounds['lv']).toContain('绿');
  });

  it.each([
    ['行', 'xing', 'hang'],
    ['参', 'can', 'shen'],
    ['重', 'chong', 'zhong'],
  ])('know %s under each of its readings', (character, ...readings) => {
    for (const reading of readings) expect(sounds[reading]).toContain(character);
  });

  it('know every Chinese character of a name, and nothing that is not one', () => {
    expect(sounds['da']).toContain('龘');
    expect(Object.values(sounds).join('')).toMatch(/^\p{Script=Han}+$/u);
  });
});

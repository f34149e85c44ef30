import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, forgetPreferences } from '../../miniapp/src/client/preferences';
import { inTone } from '../../miniapp/src/client/tone';
import { words } from '../../miniapp/src/words';
import { guideWords } from '../../miniapp/src/words-of-guides';
import { renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));

beforeEach(() => {
  renew();
  forgetPreferences();
});

describe('the tone', () => {
  const table = inTone({
    parts: ['你', '我'],
    ask: '你在哪个区',
    published: '您要办哪一种？',
    say: (typed: string) => `没找到“${typed}”，不怪你`,
    none: undefined,
  });

  it('is 你 for everybody', () => {
    expect([table.ask, table.published, table.say('落户'), table.none]).toEqual([
      '你在哪个区',
      '你要办哪一种？',
      '没找到“落户”，不怪你',
      undefined,
    ]);
  });

  it('is 您 in 长辈版, from the moment it is chosen until it is left', () => {
    choose({ elder: true });
    expect([table.ask, table.say('落户')]).toEqual(['您在哪个区', '没找到“落户”，不怪您']);
    expect(table.parts).toEqual(['您', '我']);
    choose({ elder: false });
    expect(table.ask).toBe('你在哪个区');
  });

  it('leaves alone what the person has typed', () => {
    choose({ elder: true });
    expect(table.say('我和你')).toBe('没找到“我和你”，不怪您');
  });

  it('is that of every word of the interface', () => {
    choose({ elder: true });
    expect(words.regions.title).toBe('您在哪个区');
    expect(guideWords.elsewhere('湖南省', '2026 年')).toContain('您那里');
  });
});

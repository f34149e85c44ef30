import { describe, expect, it } from 'vitest';
import { plainHints, takeHint } from '../../miniapp/src/staff/plain';

const taken = (text: string) =>
  plainHints(text)
    .reverse()
    .reduce((plainer, hint) => takeHint(plainer, hint), text);

describe('the hints at plain words', () => {
  it('find the phrases that an office says to itself, with the comma after them', () => {
    expect(plainHints('我们高度重视，中午加开 2 个窗口。')).toEqual([
      { at: 0, said: '我们高度重视，', plain: '' },
    ]);
  });

  it('leave what was done when they are taken, and say the rest in other words', () => {
    expect(taken('我局高度重视，材料予以受理，必须当天办完！！')).toBe('材料给受理，要当天办完');
  });

  it('find nothing in what is plain, nor in words that only look like it', () => {
    expect(plainHints('复印费太贵，我母亲来办，排了 50 分钟。')).toEqual([]);
  });
});

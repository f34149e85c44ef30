import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const changes = 'pages/guide/changes/index';

describe('what was changed in a guide, in WeChat', () => {
  it('lists every version, and follows the guide by the mark that saves it', async () => {
    const phone = await take(`${changes}?code=P1103`);
    await phone.see('第 1 版');
    await phone.see('第一版，前面没有可比的');
    await phone.tap('关注这份指南');
    await phone.see('关注着，改了会在“我的”里说');
    await phone.open('mine/saved/index');
    await phone.see('居民身份证补领');
  });

  it('is led to from the facts of a guide, beside its score', async () => {
    const phone = await take('pages/guide/index?code=P1103');
    await phone.see('这份指南写得怎么样');
    expect(await phone.text()).toMatch(/\d+ 分，满分 100/);
    await phone.tap('改了什么');
    await phone.arrive(changes);
  });
});

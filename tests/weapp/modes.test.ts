import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const search = 'pages/search/index';
const guide = 'pages/guide/index';

describe('the mini-program', () => {
  it('keeps 长辈版 over a restart and on every page', async () => {
    const phone = await take();
    const size = () =>
      phone.page
        .locator('section:not([hidden]) .frame')
        .evaluate((frame) => parseFloat(getComputedStyle(frame).fontSize));
    const small = await size();
    await phone.tap('长辈版');
    await phone.see('退出长辈版');
    for (const route of ['pages/home/index', 'pages/mine/index', `${guide}?code=P1103`]) {
      await phone.open(route);
      await phone.see(route.startsWith(guide) ? '您要准备' : '长辈版');
      expect(await size()).toBeGreaterThanOrEqual(1.3 * small);
    }
  });

  it('gives 王阿姨 the words 返回 and 首页, a person to call, and 您', async () => {
    const phone = await take();
    await phone.tap('长辈版');
    await phone.see('您要办什么事？');
    await phone.tap('退休、养老');
    await phone.arrive(search);
    await phone.tap('问人');
    await expect.poll(() => phone.calls('makePhoneCall')).toMatchObject([{ phoneNumber: '12345' }]);
    await phone.tap('返回');
    await phone.arrive('pages/home/index');
    await phone.tap('我的');
    await phone.arrive('pages/mine/index');
    await phone.see('我的信息：看、清空');
    await phone.tap('首页');
    await phone.arrive('pages/home/index');
    await phone.tap('退出长辈版');
    await phone.see('人生每一站');
  });

  it('draws text as large as 王阿姨 has set it in WeChat, without a word leaving the page', async () => {
    const phone = await take();
    const size = () =>
      phone.page
        .locator('section:not([hidden]) .frame')
        .evaluate((frame) => parseFloat(getComputedStyle(frame).fontSize));
    await phone.see('人生每一站');
    expect(await size()).toBe(16);
    for (const [fontSize, drawn] of [
      [23.8, 23.8],
      [40, 32],
      [12, 16],
    ] as const) {
      await phone.open('pages/mine/index', { fontSize });
      await phone.see('收藏的指南');
      expect(await size()).toBeCloseTo(drawn, 1);
      const wider = await phone.page
        .locator('section:not([hidden]) wx-page')
        .evaluate((page) => page.scrollWidth - page.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
    }
  });

  it('is dark when 陈默 wants it, and so are WeChat’s bars', async () => {
    const phone = await take('pages/mine/index');
    const paper = () =>
      phone.page
        .locator('section:not([hidden]) .frame')
        .evaluate((frame) => getComputedStyle(frame).backgroundColor);
    await phone.see('跟随手机');
    expect(await paper()).toBe('rgb(245, 244, 241)');
    await phone.screen.locator('[aria-role=radio]').filter({ hasText: '深色' }).tap();
    await expect.poll(paper).toBe('rgb(19, 20, 21)');
    await expect
      .poll(() => phone.calls('setNavigationBarColor'))
      .toContainEqual(expect.objectContaining({ frontColor: '#ffffff', backgroundColor: '#131415' }));
    await phone.open('mine/privacy/index');
    await phone.see('这台手机上存什么');
    expect(await paper()).toBe('rgb(19, 20, 21)');
  });

  it('tells a screen reader what a thing is, what it is called and how it stands', async () => {
    const phone = await take('pages/browse/index');
    await phone.see('婚育');
    const told = (what: string) => phone.screen.locator(what).filter({ visible: true });
    expect(await told('[aria-role=heading]').allInnerTexts()).toEqual(['办事']);
    expect(await told('[aria-role=tablist]').getAttribute('aria-label')).toBe('怎么翻');
    expect(await told('[aria-role=tab][aria-selected=true]').allInnerTexts()).toEqual(['个人']);
    expect(await told('[aria-role=link]').count()).toBeGreaterThan(11);
    await phone.open('pages/mine/index');
    await phone.see('长辈版');
    expect(await told('[aria-role=switch]').getAttribute('aria-checked')).toBe('false');
    await told('[aria-role=switch]').tap();
    await expect.poll(() => told('[aria-role=switch]').getAttribute('aria-checked')).toBe('true');
    await phone.open(search);
    await told('wx-input[aria-label=要办什么事]').waitFor();
  });
});

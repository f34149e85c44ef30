import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { newPhone } from './host/driver.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** A new phone with the shipped weapp build on it, opened at a page. */
const take = async (route = 'pages/home/index') => {
  const phone = await newPhone(browser, { dist: 'dist/weapp', api: inject('site') });
  phone.page.setDefaultTimeout(15_000);
  onTestFinished(() => phone.close());
  await phone.open(route);
  return phone;
};

const search = 'pages/search/index';
const guide = 'pages/guide/index';

describe('the mini-program', () => {
  it('leads 王阿姨 home → browse → station → guide → cross-region → channels', async () => {
    const phone = await take();
    await phone.see('人生每一站');
    await phone.tap('办事');
    await phone.arrive('pages/browse/index');
    await phone.tap('证件和其他');
    await phone.arrive(search);
    await phone.tap('居民身份证补领');
    await phone.arrive(guide);
    await phone.see('要带的材料');
    await phone.tap('人在外地怎么办');
    await phone.arrive('pages/cross-region/index');
    await phone.see('国家清单里怎么说');
    await phone.page.locator('header[data-back=true]:visible').tap({ position: { x: 16, y: 42 } });
    await phone.arrive(guide);
    await phone.tap('办完了，去哪里评价');
    await phone.arrive('pages/channels/index');
    await phone.see('12345 热线');
    await phone.see('意见箱');
  });

  it('finds by name as 王阿姨 types, clears, and says what it did not find', async () => {
    const phone = await take();
    await phone.tap('说大白话，比如“开饭店”');
    await phone.arrive(search);
    const field = phone.screen.locator('wx-input input').filter({ visible: true });
    await field.fill('结婚登记');
    await phone.see('内地居民结婚登记');
    await field.fill('恐龙化石');
    await phone.see('没找到“恐龙化石”');
    await phone.tap('按类别翻');
    await phone.arrive('pages/browse/index');
  });

  it('says how plain words lead to the official name, keeps what led to a guide, and forgets it', async () => {
    const phone = await take(search);
    const field = phone.screen.locator('wx-input input').filter({ visible: true });
    await field.fill('开饭店');
    await phone.see('边输边找，有');
    await phone.see('你打的');
    await phone.tap('换个说法');
    const selected = () => phone.page.evaluate(() => getSelection()?.toString());
    await expect.poll(selected).toBe('开饭店');
    await phone.page.keyboard.insertText('上户口');
    await phone.tap('新生儿出生登记（落户）');
    await phone.arrive(guide);
    await phone.open(search);
    await phone.see('最近找过');
    await phone.tap('上户口');
    await phone.see('正式叫法');
    await phone.tap('取消');
    await phone.arrive('pages/home/index');
    await phone.open(search);
    await phone.tap('全部忘掉');
    await expect.poll(() => phone.text()).not.toContain('最近找过');
  });

  it('lists what a department may be in charge of, and what is known to be done nearby', async () => {
    const phone = await take('pages/browse/index');
    await phone.tap('部门');
    await phone.tap('民政');
    await phone.arrive(search);
    await phone.see('找到 20 件事');
    await phone.tap('一次办');
    await phone.see('只列公布过的');
    await phone.open('pages/browse/index');
    await phone.tap('办法');
    await phone.tap('就近办');
    await phone.see('找到 23 件事');
  });

  it('lets 陈默 read without a network what he has read once, and says what it has not', async () => {
    const phone = await take(`${search}?stage=birth`);
    await phone.tap('出生医学证明办理');
    await phone.see('要带的材料');
    await phone.open(`${search}?stage=birth`);
    await phone.see('收养登记');
    await phone.offline(true);
    await phone.tap('出生医学证明办理');
    await phone.see('要带的材料');
    await phone.see('存的');
    await phone.page.locator('header[data-back=true]:visible').tap({ position: { x: 16, y: 42 } });
    await phone.arrive(search);
    await phone.tap('收养登记');
    await phone.see('没连上');
    await phone.offline(false);
    await phone.tap('再试一次');
    await phone.see('谁能办');
  });

  it('dials 12345, and takes it when 王阿姨 thinks better of it', async () => {
    const phone = await take();
    await phone.tap('打 12345 问');
    await expect.poll(() => phone.calls('makePhoneCall')).toMatchObject([{ phoneNumber: '12345' }]);
    await phone.answer('makePhoneCall', { fail: 'cancel' });
    await phone.tap('打 12345 问');
    await phone.see('人生每一站');
  });

  it('copies the address of an original text, since WeChat opens no foreign page, and says so', async () => {
    const phone = await take(`${guide}?code=P1103`);
    await phone.see('出处');
    await phone.tap('看原文');
    await expect
      .poll(() => phone.calls('setClipboardData'))
      .toMatchObject([{ data: expect.stringMatching(/^https?:\/\//) }]);
    await phone.see('网址复制好了');
  });

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

  it('says that there is no such guide, and leads on', async () => {
    const phone = await take(`${guide}?code=Z9999`);
    await phone.see('没有这份办事指南，可能已经下线。');
    await phone.tap('按类别翻');
    await phone.arrive('pages/browse/index');
  });

  it('shows 陈默 what two places have agreed, both ways, and one item whole', async () => {
    const phone = await take('pages/cross-region/index');
    await phone.see('好办区和哪里说好了');
    await phone.tap('我人在');
    await phone.see('你人在哪里');
    const field = phone.screen.locator('wx-input input').filter({ visible: true });
    await field.fill('yqq');
    await phone.tap('远桥区');
    await phone.see('两地已签通办，6 件事不用赶回来');
    await phone.screen.locator('[aria-label=两处对换]').filter({ visible: true }).tap();
    await phone.see('两地已签通办，3 件事不用赶回来');
    await phone.tap('居民身份证补领');
    await phone.arrive('pages/cross-region/item/index');
    await phone.see('材料交给好办区窗口，它寄到远桥区');
    await phone.see('从哪天算');
    await phone.tap('国家政务服务平台');
    await expect
      .poll(() => phone.calls('setClipboardData'))
      .toMatchObject([{ data: 'https://gjzwfw.www.gov.cn/' }]);
  });

  it('changes the district, and with it the phone and the agreements', async () => {
    const phone = await take();
    await phone.see('打 000-0000 0001 问');
    await phone.see('演示号码，打不通');
    await phone.tap('好办区');
    await phone.arrive('pages/regions/index');
    await phone.tap('西安市阎良区行政审批服务局');
    await phone.arrive('pages/home/index');
    await phone.see('阎良区');
    expect(await phone.text()).not.toContain('000-0000');
    await phone.tap('人在外地，也能办');
    await phone.see('贵州安顺');
  });
});

describe('the checklist in WeChat', () => {
  const page = 'pages/guide/index?code=P0608';
  const form = '中国公民出入境证件申请表';

  it('asks 陈默 for his situation, leaves out what he needs not bring, and keeps what he ticks', async () => {
    const phone = await take(page);
    await phone.see('答 5 个问题，只看你要的');
    await phone.tap('首次');
    await phone.tap('已满16周岁');
    await phone.see('答 3 个问题，只看你要的');
    expect(await phone.text()).not.toContain('监护关系证明');
    await phone.tap('步骤');
    await phone.tap('我的材料单');
    await phone.arrive('checklists/list/index');
    await phone.see('备好 0 样，还差 4 样');
    await phone.tap(form);
    await phone.see('备好 1 样，还差 3 样');
    await phone.open('checklists/list/index?code=P0608');
    await phone.see('备好 1 样，还差 3 样');
    const ticked = phone.screen.locator('[aria-role=checkbox][aria-checked=true]').filter({ visible: true });
    expect(await ticked.getAttribute('aria-label')).toBe(form);
    await phone.tap('大字版');
    await phone.arrive('checklists/print/index');
    await phone.see('去之前先打电话问');
    expect(await phone.text()).not.toContain('打印');
  });

  it('sends the list by WeChat itself, and opens one that was sent', async () => {
    const phone = await take(page);
    await phone.tap('首次');
    await phone.tap('我的材料单');
    await phone.arrive('checklists/list/index');
    await phone.tap(form);
    await phone.tap('发给家人');
    await phone.see('发出去是这样');
    await phone.screen.locator('wx-button[open-type=share]').filter({ visible: true }).first().waitFor();
    const sent = await phone.share();
    expect(sent).toMatchObject({
      title: '材料单：普通护照签发',
      path: expect.stringMatching(/^\/checklists\/list\/index\?code=P0608&list=1\w{8}$/),
    });
    const other = await take(sent.path.slice(1));
    await other.see('这是别人发来的材料单');
    await other.see('备好 1 样，还差 2 样');
    await other.tap('存成我的材料单');
    await other.see('发给家人');
    await other.see('备好 1 样，还差 2 样');
  });
});

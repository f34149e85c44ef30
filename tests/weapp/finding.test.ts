import { describe, expect, it } from 'vitest';
import { take } from './take.ts';

const search = 'pages/search/index';
const guide = 'pages/guide/index';

describe('finding in WeChat', () => {
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
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, shown, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const search = '/pages/search/index';
const field = (page: Page) => page.getByRole('searchbox', { name: '要办什么事' });
const links = (page: Page) => page.getByRole('main').getByRole('link');
const hits = /^边输边找，有 [1-9]\d* 件事$/;
const guide = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
/** What the phone keeps of the searches, newest first. */
const kept = (page: Page) =>
  page.evaluate(
    () => (JSON.parse(localStorage.getItem('recent-searches') ?? '{}') as { data?: string[] }).data,
  );

describe('searching', () => {
  it('finds as 王阿姨 types, best first, and opens the guide', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /说大白话/ }).click();
    await field(page).pressSequentially('结婚登');
    await page.getByRole('status').filter({ hasText: hits }).waitFor();
    await field(page).pressSequentially('记');
    expect(await links(page).first().innerText()).toContain('内地居民结婚登记');
    await links(page).first().click();
    await guide(page, '内地居民结婚登记').waitFor();
  });

  it('says how plain words lead to the official name, and what the matter takes', async () => {
    const page = await visit(search);
    await fill(field(page), '开饭店');
    const best = links(page).first();
    await best.getByText('食品经营许可（核发）').waitFor();
    const said = (await best.innerText()).split('\n').filter(Boolean);
    expect(said.slice(0, 4)).toEqual(['你打的', '开饭店', '正式叫法', '食品经营许可（核发）']);
    expect(said.slice(-6)).toEqual(['不用跑', '跑腿', '4–9 样', '材料', '不收费', '费用']);
  });

  it.each([
    ['pinyin', 'kaifand', '开饭店', '食品经营许可（核发）'],
    ['first letters', 'kfd', '开饭店', '食品经营许可（核发）'],
    ['a wrong character', '上户扣', '上户口', '新生儿出生登记（落户）'],
  ])('says what %s were understood as', async (_, typed, meant, name) => {
    const page = await visit(search);
    await fill(field(page), typed);
    const best = links(page).first();
    await best.getByText('意思是').waitFor();
    const said = (await best.innerText()).split('\n').filter(Boolean);
    expect(said.slice(0, 6)).toEqual(['你打的', typed, '意思是', meant, '正式叫法', name]);
  });

  it('says of the others in a line each why they were found', async () => {
    const page = await visit(search);
    await fill(field(page), '上户扣');
    await page
      .getByRole('link', { name: /户口迁移审批/ })
      .getByText('差不多是说“落户”')
      .waitFor();
    await page
      .getByRole('link', { name: /养犬登记/ })
      .getByText('音近“给狗上户口”')
      .waitFor();
    await fill(field(page), 'kaifand');
    await page
      .getByRole('link', { name: /消防安全检查/ })
      .getByText('拼音“饭店消防手续”')
      .waitFor();
  });

  it('says nothing of the way to a name that was typed itself, nor of facts that nobody has stated', async () => {
    const page = await visit(search);
    await fill(field(page), '食品小作坊登记');
    const best = links(page).first();
    await best.getByText('食品小作坊登记').waitFor();
    expect(await best.innerText()).not.toMatch(/你打的|跑腿/);
  });

  it('goes the other way with 取消, and begins anew with the words selected', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /说大白话/ }).click();
    await fill(field(page), '开饭店');
    await page.getByRole('button', { name: '换个说法' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('开饭店');
    await page.keyboard.type('身份证');
    expect(await field(page).inputValue()).toBe('身份证');
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '要办什么事？' }).waitFor();
  });

  it('searches everything, also from the list of a station, and gives the list back', async () => {
    const page = await visit(routes.search);
    await fill(field(page), '开饭店');
    await guide(page, '查办事指南').waitFor();
    await links(page).first().getByText('食品经营许可（核发）').waitFor();
    await page.getByRole('button', { name: '清空' }).click();
    await guide(page, '出生').waitFor();
    await shown(page, '找到 6 件事').waitFor();
  });

  it('takes the words of a link', async () => {
    const page = await visit(`${search}?q=${encodeURIComponent('开饭店%')}`);
    await links(page).first().getByText('食品经营许可（核发）').waitFor();
    expect(await field(page).inputValue()).toBe('开饭店%');
  });

  it('treats full-width letters, spaces and signs as what they mean, and runs nothing that is typed', async () => {
    const page = await visit(search);
    await fill(field(page), ' 结婚 ，登记！');
    await page.getByRole('link', { name: /内地居民结婚登记/ }).waitFor();
    await fill(field(page), '<b>恐龙化石</b>');
    await page.getByRole('heading', { name: '没找到“<b>恐龙化石</b>”' }).waitFor();
    await fill(field(page), '？！');
    await page.getByRole('heading', { name: '没找到“？！”' }).waitFor();
  });
});

describe('finding nothing', () => {
  it('is said, with other words that lead to something, a person to ask, and all there is', async () => {
    const page = await visit(search);
    await fill(field(page), '开剧本杀店');
    await page.getByRole('heading', { name: '没找到“开剧本杀店”' }).waitFor();
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
    const others = page.getByRole('button', { name: /^试试“.+”$/ });
    const count = await others.count();
    expect(count).toBeGreaterThan(0);
    for (let nth = 0; nth < count; nth++) {
      await others.nth(nth).click();
      await shown(page, hits).waitFor();
      await fill(field(page), '开剧本杀店');
    }
    await page.getByRole('link', { name: '按类别翻' }).click();
    await guide(page, '办事').waitFor();
  });

  it('offers words that are always there where nothing is near, and they lead to something', async () => {
    const page = await visit(search);
    await fill(field(page), '恐龙化石');
    const others = page.getByRole('button', { name: /^试试“.+”$/ });
    await others.first().waitFor();
    expect(await others.allInnerTexts()).toEqual(['试试“身份证丢了”', '试试“办执照”']);
    for (const said of ['身份证丢了', '办执照']) {
      await page.getByRole('button', { name: `试试“${said}”` }).click();
      await shown(page, hits).waitFor();
      await fill(field(page), '恐龙化石');
    }
  });

  it('is counted once the typing has rested, once for the same words', async () => {
    const page = await visit(search);
    const counted: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') counted.push((request.postDataJSON() as { phrase: string }).phrase);
    });
    await field(page).pressSequentially('恐龙化石');
    await expect.poll(() => counted).toEqual(['恐龙化石']);
    await fill(field(page), '开饭店');
    await fill(field(page), '恐龙化石');
    await fill(field(page), '恐龙');
    await expect.poll(() => counted).toEqual(['恐龙化石', '恐龙']);
  });
});

describe('what was looked for', () => {
  it('is kept when it led to a guide, never as it is typed, and leads there again', async () => {
    const page = await visit(search);
    await shown(page, '打几个字就行').waitFor();
    await field(page).pressSequentially('开饭店');
    await shown(page, hits).waitFor();
    expect(await kept(page)).toBeUndefined();
    await links(page).first().click();
    await guide(page, '食品经营许可（核发）').waitFor();
    expect(await kept(page)).toEqual(['开饭店']);
    await page.goto(search);
    await page.getByRole('heading', { name: '最近找过' }).waitFor();
    await page.getByRole('button', { name: '开饭店', exact: true }).click();
    await shown(page, hits).waitFor();
  });

  it('is forgotten one by one, or all at once, and stays forgotten', async () => {
    const page = await visit(search);
    const recent = page.getByRole('heading', { name: '最近找过' });
    for (const said of ['恐龙', '开饭店']) {
      await page.goto(search);
      await fill(field(page), said);
      await page.keyboard.press('Enter');
      await expect.poll(() => kept(page)).toContain(said);
    }
    await page.goto(search);
    await page.getByRole('button', { name: '忘掉“恐龙”' }).click();
    expect(await kept(page)).toEqual(['开饭店']);
    await page.getByRole('button', { name: '全部忘掉' }).click();
    await recent.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await recent.count()).toBe(0);
    expect(await kept(page)).toEqual([]);
  });
});

describe('in 长辈版', () => {
  it('shows 王阿姨 the best and four others, speaks of 您, and more when she asks', async () => {
    const page = await visit(search, { preferences: { elder: true }, viewport: { width: 360, height: 780 } });
    await fill(field(page), '上户口');
    await shown(page, '您打的').waitFor();
    await shown(page, '没有您要的？').waitFor();
    expect(await page.getByRole('link', { name: /^(?!打 |问人)/ }).count()).toBe(1 + 4);
    await page.getByRole('button', { name: /^再看 \d+ 件$/ }).click();
    expect(await page.getByRole('link', { name: /^(?!打 |问人)/ }).count()).toBeGreaterThan(1 + 4);
    await fill(field(page), '恐龙化石');
    await shown(page, '我们会把您的说法记下来').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const kept = {
  checklists: [
    {
      code: 'P1103',
      name: '居民身份证补领',
      answers: {},
      ticked: ['居民户口簿'],
      changedAt: '2026-11-20T01:00:00.000Z',
    },
  ],
  'saved-guides': [
    { code: 'P0101', name: '出生医学证明办理', savedAt: '2026-11-18T01:00:00.000Z' },
    { code: 'P0301', name: '内地居民结婚登记', savedAt: '2026-11-17T01:00:00.000Z' },
  ],
  'recent-searches': ['开饭店', '上户口'],
  'recent-places': ['520400'],
  handbook: { wanted: true },
};

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('.frame')!).backgroundColor);
const beside = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(245, 244, 241)';
const dark = 'rgb(19, 20, 21)';

describe('what 李想 has under way', () => {
  it('stands first under 我的 with how much of it is ready, and leads to the list', async () => {
    const page = await visit(routes.mine, { kept });
    await shown(page, '正在办').waitFor();
    await page.getByRole('link', { name: /^居民身份证补领\s*备好 \d \/ \d$/ }).click();
    await page.getByRole('heading', { name: '我的材料单', level: 1 }).waitFor();
  });

  it('is counted: one checklist, two guides, two searches', async () => {
    const page = await visit(routes.mine, { kept });
    for (const name of ['材料单 1', '收藏的指南 2', '最近找过 2'])
      await page.getByRole('link', { name, exact: true }).waitFor();
  });

  it('is not spoken of where there is nothing', async () => {
    const page = await visit(routes.mine);
    await settled(page);
    expect(await textOf(page)).not.toContain('正在办');
  });
});

describe('what the phone keeps', () => {
  it('is taken off one by one, and stays off', async () => {
    const page = await visit(routes.saved, { kept });
    await page.getByRole('button', { name: '去掉“出生医学证明办理”' }).click();
    await page.getByRole('link', { name: /^内地居民结婚登记/ }).waitFor();
    expect(await page.getByRole('link', { name: /^出生医学证明办理/ }).count()).toBe(0);
    await page.goto(routes.searches);
    await page.getByRole('button', { name: '去掉“上户口”' }).click();
    await page.reload();
    await page.getByRole('link', { name: '开饭店' }).waitFor();
    expect(await textOf(page)).not.toContain('上户口');
  });

  it('is forgotten all at once at the second press, and says so', async () => {
    const page = await visit(routes.searches, { kept });
    await page.getByRole('button', { name: '全部清空' }).click();
    await shown(page, '开饭店').waitFor();
    await page.getByRole('button', { name: '真的清空' }).click();
    await page.getByRole('heading', { name: '最近没找过什么' }).waitFor();
  });

  it('is all shown under 我的信息, and gone when it is cleared', async () => {
    const page = await visit('/pages/guide/index?code=P1103', { kept, preferences: { region: '371002' } });
    await settled(page);
    await page.goto(routes.kept);
    for (const line of ['材料单1 条', '收藏的指南2 条', '最近找过2 条', '最近选过的地方1 条'])
      await shown(page, line).first().waitFor();
    expect(await textOf(page)).toMatch(/看过的页面\s*[1-9]\d* 条/);
    await page.getByRole('button', { name: '清空：最近找过' }).click();
    await page.getByRole('button', { name: '真的清空：最近找过' }).click();
    await expect.poll(() => textOf(page)).toMatch(/最近找过\s*0 条/);
    await page.getByRole('button', { name: '全部清空' }).click();
    await page.getByRole('button', { name: '真的清空' }).click();
    await expect.poll(() => textOf(page)).toMatch(/看过的页面\s*0 条/);
    const left = await page.evaluate(() => JSON.stringify(localStorage));
    for (const trace of [
      'reply:',
      '居民户口簿',
      '出生医学证明',
      '开饭店',
      '520400',
      '371002',
      '"wanted":true',
    ])
      expect(left).not.toContain(trace);
  });
});

describe('深色', () => {
  const theme = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

  it('is as the phone is, until 陈默 chooses; then it stays, beside the column too', async () => {
    const page = await visit(routes.mine, { colorScheme: 'light', viewport: { width: 1280, height: 800 } });
    await settled(page);
    expect(await paper(page)).toBe(light);
    await theme(page, '深色').click();
    await expect.poll(() => paper(page)).toBe(dark);
    expect(await beside(page)).toBe(dark);
    await page.goto(routes.about);
    await settled(page);
    expect([await paper(page), await beside(page)]).toEqual([dark, dark]);
  });

  it('follows the phone again when that is chosen', async () => {
    const page = await visit(routes.mine, { colorScheme: 'dark', preferences: { theme: 'light' } });
    await settled(page);
    expect(await paper(page)).toBe(light);
    await theme(page, '跟随手机').click();
    await expect.poll(() => paper(page)).toBe(dark);
  });
});

describe('关于和出处', () => {
  it('names who published what, and leads to the original', async () => {
    const page = await visit(routes.about);
    await page.getByRole('button', { name: /^湖南政务服务网/ }).click();
    const original = page.getByRole('link', { name: '看原文' }).first();
    expect(await original.getAttribute('href')).toMatch(/^https?:/);
    await shown(page, '份指南引用').first().waitFor();
    await shown(page, /^目录第 \d+ 号/).waitFor();
  });

  it('keeps the notice that the authors of the icons ask for', async () => {
    const page = await visit(routes.about);
    await page.getByRole('button', { name: '图标的许可原文' }).click();
    await shown(page, 'Lucide Icons and Contributors').waitFor();
  });
});

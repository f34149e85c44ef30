import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, shown, textOf, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = useVisits();
const path = '/rate/kiosk/index?window=demo-centre-12';
const tablet = { viewport: { width: 1024, height: 768 } };
const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];

const open = async (at = path) => {
  const page = await visit(at, tablet);
  await settled(page);
  return page;
};
const row = (page: Page, level: string) => page.getByRole('radio', { name: level, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tag = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
/** As it was before anybody came: five rows, none chosen, and nobody's words. */
const atStart = async (page: Page) => {
  await row(page, '满意').waitFor();
  expect(await page.getByRole('radio').allInnerTexts()).toEqual(levels);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await textOf(page)).not.toContain('等了 50 分钟');
};

/** What axe finds that keeps people out. */
const barriers = async (page: Page) => {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)');
  expect(passes.length).toBeGreaterThan(5);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

describe('the tablet at window 12', () => {
  it('shows five rows of 100 pixels, none chosen, and beside them who sees what, without scrolling', async () => {
    const page = await open();
    await atStart(page);
    const heights = await page
      .getByRole('radio')
      .evaluateAll((rows) => rows.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(heights.map((height) => height >= 100 && height <= 102)).toEqual([true, true, true, true, true]);
    for (const who of ['窗口的人', '回访的人', '所有人']) await shown(page, who).waitFor();
    await page.getByText('好办区政务服务中心 12 号窗口').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768);
    const small = await page
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 60).length);
    expect(small).toBe(0);
  });

  it('counts nothing at a touch, and takes a good one with one more', async () => {
    const page = await open();
    const sent: string[] = [];
    page.on(
      'request',
      (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname),
    );
    await row(page, '非常满意').click();
    await page.getByRole('button', { name: '交上去' }).waitFor();
    expect(sent).toEqual([]);
    await press(page, '交上去');
    await shown(page, /HB \d{4} \d{4}/).waitFor();
    expect(sent).toEqual(['/api/sessions', '/api/ratings']);
    expect(await textOf(page)).toMatch(/[0-9A-Z]{4} [0-9A-Z]{4}/);
    await page.getByRole('img', { name: '二维码' }).waitFor();
  });

  it('takes a poor one with a tag or with words, and asks for one of them when both are missing', async () => {
    const page = await open();
    await row(page, '不满意').click();
    await press(page, '交上去');
    await shown(page, '说说原因：选一条，或者写一句').waitFor();
    await tag(page, '等太久').click();
    await press(page, '交上去');
    await shown(page, /HB \d{4} \d{4}/).waitFor();
    await press(page, '好了');
    await row(page, '非常不满意').click();
    await fill(page.getByRole('textbox', { name: /多说两句/ }), '等了 50 分钟');
    await press(page, '交上去');
    await shown(page, /HB \d{4} \d{4}/).waitFor();
  });

  it('keeps nobody out, at the rows, at the reasons and at the receipt, and the button that counts in sight', async () => {
    const page = await open();
    expect(await barriers(page)).toEqual([]);
    await row(page, '非常不满意').click();
    expect(await barriers(page)).toEqual([]);
    const hand = await page.getByRole('button', { name: '交上去' }).boundingBox();
    expect((hand?.y ?? 999) + (hand?.height ?? 999)).toBeLessThanOrEqual(768);
    await tag(page, '多要材料').click();
    await press(page, '交上去');
    await shown(page, /HB \d{4} \d{4}/).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('lets a choice be changed, and forgets the tags of the level before', async () => {
    const page = await open();
    await row(page, '不满意').click();
    await tag(page, '等太久').click();
    await press(page, '改');
    await row(page, '非常满意').click();
    await shown(page, '好在哪里？可以不选').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  it('goes back to the start by itself after a minute, and keeps nothing', async () => {
    const page = await open();
    await page.clock.install();
    await page.reload();
    await row(page, '不满意').click();
    await fill(page.getByRole('textbox', { name: /多说两句/ }), '等了 50 分钟');
    await page.clock.runFor(59_000);
    await page.getByRole('textbox', { name: /多说两句/ }).waitFor();
    await page.clock.runFor(2_000);
    await atStart(page);
    await row(page, '不满意').click();
    expect(await page.getByRole('textbox', { name: /多说两句/ }).inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('等了 50 分钟');
  });

  it('lets whoever still writes go on writing', async () => {
    const page = await open();
    await page.clock.install();
    await page.reload();
    await row(page, '不满意').click();
    const words = page.getByRole('textbox', { name: /多说两句/ });
    for (const said of ['等', '等了', '等了 50']) {
      await fill(words, said);
      await page.clock.runFor(50_000);
    }
    expect(await words.inputValue()).toBe('等了 50');
  });

  it('takes the receipt away after a minute', async () => {
    const page = await open();
    await page.clock.install();
    await page.reload();
    await row(page, '满意').click();
    await press(page, '交上去');
    await shown(page, /HB \d{4} \d{4}/).waitFor();
    await page.clock.runFor(61_000);
    await atStart(page);
    expect(await textOf(page)).not.toMatch(/HB \d{4}/);
  });

  it('shows the next one nothing by the back button, a reload, or what browsers fill in', async () => {
    const page = await open();
    await row(page, '不满意').click();
    await fill(page.getByRole('textbox', { name: /多说两句/ }), '等了 50 分钟');
    await fill(page.getByRole('textbox', { name: /要回电话/ }), '13800138000');
    const filled = await page
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('autocomplete')));
    expect(filled).toEqual(['off', 'off']);
    await page.goto('/api/health');
    await page.goBack();
    await atStart(page);
    expect(await textOf(page)).not.toContain('13800138000');
    await page.reload();
    await atStart(page);
  });

  it('records nothing when somebody would rather not', async () => {
    const page = await open();
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await row(page, '不满意').click();
    await press(page, '不评了');
    await atStart(page);
    expect(sent).toEqual([]);
  });

  it('keeps a rating while there is no network, and sends it once, without a word on the screen', async () => {
    const page = await open();
    await page.clock.install();
    await page.reload();
    await row(page, '不满意').click();
    await tag(page, '等太久').click();
    await page.context().setOffline(true);
    await press(page, '交上去');
    await shown(page, '先存在这台上，有网就交').waitFor();
    await press(page, '好了');
    await atStart(page);
    await page.context().setOffline(false);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/ratings')),
      page.clock.runFor(31_000),
    ]);
    expect(answer.status()).toBe(200);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('kiosk-waiting')))
      .toBe(JSON.stringify({ data: [] }));
    await atStart(page);
  });

  it('says so where the window is none', async () => {
    const page = await visit('/rate/kiosk/index?window=nowhere', tablet);
    await page.getByText('这个评价码不对，重新扫一次。').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { publicly, rate } from './staff.ts';
import { settled, useVisits } from './visit.ts';

const visit = useVisits();

const type = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Presses Tab until the focus is on a part of the page that is called so. */
const tabTo = async (page: Page, name: RegExp) => {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const label = await page
      .locator(':focus')
      .evaluate((one) =>
        'labels' in one ? (one as HTMLInputElement).labels?.[0]?.innerText : one.textContent,
      );
    if (name.test(label ?? '')) return;
  }
  throw new Error(`no ${name} was reached`);
};

it('林晓 finds, walks, opens, handles and leaves a rating without a mouse', async () => {
  const { receipt } = await rate({ comment: '键盘第一条。' });
  await rate({ comment: '键盘第二条。' });
  const page = await visit('/staff/inbox/index', { viewport: { width: 1280, height: 800 } });
  await settled(page);
  const focused = page.locator(':focus');
  await type(page, '/');
  await expect.poll(() => focused.getAttribute('type')).toBe('search');
  await page.keyboard.type('键盘第');
  await page.getByText('看了 2 件，都在这里').waitFor();
  await type(page, 'ArrowDown');
  expect(await focused.innerText()).toContain('键盘第一条');
  await type(page, 'j');
  expect(await focused.innerText()).toContain('键盘第二条');
  await type(page, 'k', 'Enter');
  await expect
    .poll(() => focused.evaluate((one) => `${one.tagName} ${one.textContent}`))
    .toBe('H2 键盘第一条');
  await tabTo(page, /^派给哪个科室/);
  await page.keyboard.type('综合窗口科');
  await type(page, 'Enter');
  await page.getByRole('heading', { name: '核实属实' }).waitFor();
  expect((await publicly(receipt)).rating.handling?.state).toBe('dispatched');
  await type(page, 'Escape');
  await expect.poll(() => focused.innerText().catch(() => '')).toContain('键盘第一条');
  await page.getByText('点左边一件，这里就打开').waitFor();
});

it('the keys are shown by ?, and the digits light a lamp and put it out again', async () => {
  const page = await visit('/staff/inbox/index', { viewport: { width: 1280, height: 800 } });
  await settled(page);
  await type(page, '?');
  await page.getByRole('dialog', { name: '用键盘办' }).waitFor();
  await type(page, 'Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  const red = page.getByRole('button', { name: /红灯/ });
  await type(page, '1');
  expect(await red.getAttribute('aria-pressed')).toBe('true');
  await type(page, '1');
  expect(await red.getAttribute('aria-pressed')).toBe('false');
});

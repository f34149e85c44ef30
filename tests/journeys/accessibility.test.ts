import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rate } from './staff.ts';
import { routes, settled, useVisits } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const visit = useVisits();

const modes = {
  'in the standard mode': {},
  'in 长辈版': { preferences: { elder: true } },
  'in the dark': { colorScheme: 'dark' },
  'in 长辈版 in the dark': { preferences: { elder: true }, colorScheme: 'dark' },
} as const;

/** What axe finds that keeps people out; the rest is advice. */
const barriers = async (page: Page) => {
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)');
  expect(passes.length).toBeGreaterThan(5);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
};

describe.each(Object.entries(modes))('%s', (_, options) => {
  it.each(Object.entries(routes))('%s has nothing that axe calls serious', async (_name, path) => {
    const page = await visit(path, options);
    await settled(page);
    // Evaluated by the test, not loaded by the page, whose policy admits no foreign script.
    await page.evaluate(axe);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('another way to turn the pages', () => {
  it.each(['开店办企业', '部门', '办法'])('%s has nothing that axe calls serious', async (view) => {
    const page = await visit(routes.browse);
    await page.getByRole('tab', { name: view }).click();
    await settled(page);
    await page.evaluate(axe);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('what is said of a fault or of nothing found', () => {
  it.each(['/pages/guide/index?code=Z9999', '/pages/search/index', '/pages/bundle/index?id=credit-repair'])(
    'has nothing that axe calls serious on %s',
    async (path) => {
      const page = await visit(path);
      await settled(page);
      await page.evaluate(axe);
      expect(await barriers(page)).toEqual([]);
    },
  );
});

describe('a poor rating that is open at the desk', () => {
  it.each(Object.entries(modes))('has nothing that axe calls serious %s', async (_, options) => {
    const { receipt } = await rate({ contact: { name: '王芳', phone: '13800138000' } });
    const page = await visit(`${routes.desk}?receipt=${receipt}`, {
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    await settled(page);
    await page.evaluate(axe);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the form of a guide', () => {
  it.each([1280, 390])('has nothing that axe calls serious, %i wide', async (width) => {
    const page = await visit('/staff/guide/index?code=B0601', {
      as: 'chenxiao',
      viewport: { width, height: 844 },
    });
    const begin = page.getByRole('button', { name: '改这一份' });
    await begin.or(page.getByRole('button', { name: '提交审核' })).waitFor();
    if (await begin.isVisible()) await begin.click();
    await page.getByRole('button', { name: '提交审核' }).waitFor();
    await page.evaluate(axe);
    for (const group of ['材料', '时限', '条件与流程']) {
      if (width === 1280) await page.getByRole('button', { name: group, exact: true }).click();
      else await page.locator('select').first().selectOption({ label: group });
      await page.getByRole('heading', { name: group, level: 2 }).waitFor();
      expect(await barriers(page)).toEqual([]);
    }
  });
});

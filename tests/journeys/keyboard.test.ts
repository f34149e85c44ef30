import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, useVisits } from './visit.ts';

const visit = useVisits();

const all = 'a:visible, button:visible, input:visible, select:visible, textarea:visible, [tabindex]:visible';

/** Presses Tab from the first stop until the focus leaves the page; what each press reached, and where it stands. */
const walk = async (page: Page) => {
  const reached = [];
  const stops = page.locator(all);
  if ((await stops.count()) > 1) {
    await stops.nth(1).focus();
    await page.keyboard.press('Shift+Tab');
  } else await page.keyboard.press('Tab');
  for (let presses = 0; presses < 200; presses++) {
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const visible = [left + 3, (left + right) / 2, right - 3].some((x) => {
        const at = document.elementFromPoint(x, (top + bottom) / 2);
        return at && (focused.contains(at) || at.contains(focused));
      });
      const box = focused.matches('input, select, textarea') ? focused.parentElement! : focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return {
        place: [...document.querySelectorAll('*')].indexOf(focused),
        name: focused.textContent || focused.getAttribute('aria-label'),
        visible,
        ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      };
    });
    if (!stop) return reached;
    // Year, month and day are three stops of one field.
    if (reached.at(-1)?.place !== stop.place) reached.push(stop);
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never leaves the page');
};

/** What acts on the page, in the order in which it is read. */
const acting = (page: Page) =>
  page
    .locator(all)
    .evaluateAll((found) => found.map((one) => [...document.querySelectorAll('*')].indexOf(one)));

describe('赵明, who uses the keyboard alone,', () => {
  it.each(Object.entries(routes))(
    'reaches all of %s in reading order, sees where he is, and nothing covers it',
    async (_, path) => {
      const page = await visit(path);
      await settled(page);
      const reached = await walk(page);
      expect(reached.map(({ place }) => place)).toEqual(await acting(page));
      expect(reached.filter(({ ring }) => ring < 2)).toEqual([]);
      expect(reached.filter(({ visible }) => !visible)).toEqual([]);
    },
  );

  const press = async (page: Page, name: RegExp, key: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if (name.test(`${await focused.innerText()}${(await focused.getAttribute('aria-label')) ?? ''}`))
        return page.keyboard.press(key);
    }
    throw new Error(`no ${name} was reached`);
  };

  it('goes from the front page to a guide and back with Tab and Enter', async () => {
    const page = await visit('/');
    await settled(page);
    await press(page, /^婚育$/, 'Enter');
    await page.getByRole('heading', { name: '婚育' }).waitFor();
    await press(page, /^内地居民结婚登记/, 'Enter');
    await page.getByRole('heading', { name: '内地居民结婚登记', level: 1 }).waitFor();
    await press(page, /^返回$/, 'Enter');
    await page.getByText(/^找到 \d+ 件事$/).waitFor();
  });

  it('begins to type as soon as the search page is open', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /说大白话/ }).press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('落户');
    await page.getByText(/^边输边找，有 \d+ 件事$/).waitFor();
  });

  it('walks with the arrows from the field through what was found and back, clears with Esc, opens with Enter', async () => {
    const page = await visit('/pages/search/index');
    await settled(page);
    const focused = page.locator(':focus');
    await page.keyboard.type('结婚登记');
    await page.getByText(/^边输边找/).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused.innerText()).toContain('内地居民结婚登记');
    await page.keyboard.press('ArrowDown');
    expect(await focused.innerText()).not.toContain('内地居民结婚登记');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused.getAttribute('type')).toBe('search');
    await page.keyboard.press('Escape');
    expect(await focused.inputValue()).toBe('');
    await page.keyboard.type('结婚登记');
    await page.getByText(/^边输边找/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '内地居民结婚登记', level: 1 }).waitFor();
  });

  it('turns the large print on with Space and chooses a district with Enter', async () => {
    const page = await visit(routes.mine);
    await settled(page);
    await press(page, /^长辈版/, 'Space');
    await page.getByRole('switch', { checked: true }).waitFor();
    await page.goto(routes.regions);
    await settled(page);
    await press(page, /^威海市环翠区/, 'Enter');
    await page.getByRole('heading', { name: '要办什么事？' }).waitFor();
    await page.goto(routes.mine);
    await page.getByRole('link', { name: /^我在的区 环翠区/ }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, useVisits } from './visit.ts';

const visit = useVisits();

/** Texts that do not fit: wider than the page, or cut off by a box that neither grows nor scrolls. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflowX);
    const cuts = (box: Element) => /hidden|clip/.test(getComputedStyle(box).overflow);
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement!;
      if (!text.textContent?.trim() || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      let inScroller = false;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const edge = box.getBoundingClientRect();
        const within = words.left >= edge.left - 1 && words.right <= edge.right + 1;
        const whole = within && words.top >= edge.top - 1 && words.bottom <= edge.bottom + 1;
        if (box.matches('.taro_page, .taro_router')) break;
        if (scrolls(box)) inScroller = true;
        else if (!inScroller && (cuts(box) ? !whole : box.matches('a, button') && !within))
          faults.push(`${text.textContent} leaves ${box.className}`);
      }
      if (!inScroller && words.right > innerWidth + 1) faults.push(`${text.textContent} leaves the page`);
    }
    return faults;
  });

/** How much wider than the window any part that holds the page is. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('.taro_page')].map((box) =>
      Math.max(0, box.scrollWidth - box.clientWidth),
    ),
  );

const sizes = [
  [390, 100, false],
  [320, 100, false],
  [390, 200, false],
  [360, 200, false],
  [360, 100, true],
  [360, 200, true],
] as const;

describe.each(sizes)('%d wide, text at %d percent, 长辈版 %s:', (width, percent, elder) => {
  it.each(Object.entries(routes))('%s cuts no text off and does not scroll sideways', async (_, path) => {
    const page = await visit(path, { viewport: { width, height: 780 }, preferences: { elder } });
    await settled(page);
    await page.addStyleTag({ content: `html { font-size: ${percent}% !important; }` });
    const body = await page.getByRole('main').evaluate((main) => getComputedStyle(main).fontSize);
    expect(body).toBe(`${((elder ? 22 : 16) * percent) / 100}px`);
    expect(await overflow(page)).not.toContainEqual(expect.toSatisfy((more: number) => more > 0));
    expect(await cutOff(page)).toEqual([]);
  });
});

describe.each([
  ['the standard mode', false, 44],
  ['长辈版', true, 60],
] as const)('in %s', (_, elder, least) => {
  it.each(Object.entries(routes))(
    `everything to press on %s measures ${least} px or more`,
    async (_name, path) => {
      const page = await visit(path, { preferences: { elder } });
      await settled(page);
      const targets = await page
        .locator('a:visible, button:visible, input:visible, select:visible, textarea:visible')
        .evaluateAll((all) =>
          all.map((one) => {
            // Who presses the label around a box to tick, ticks it.
            const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
            return { name: one.textContent || one.getAttribute('aria-label'), width, height };
          }),
        );
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter(({ width, height }) => Math.min(width, height) < least - 0.5)).toEqual([]);
    },
  );
});

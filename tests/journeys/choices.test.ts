import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const textSize = (page: Page) =>
  page.getByRole('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize));

describe('长辈版, the large print', () => {
  it('is chosen by 王阿姨 with one press on the front page, kept over a reload and left again', async () => {
    const page = await visit('/');
    const small = await textSize(page);
    await page.getByRole('button', { name: '长辈版' }).click();
    await page.getByRole('heading', { name: '您要办什么事？', level: 1 }).waitFor();
    expect(await textSize(page)).toBeGreaterThanOrEqual(1.3 * small);
    await page.reload();
    await page.getByRole('button', { name: '退出长辈版' }).waitFor();
    expect(await textSize(page)).toBeGreaterThanOrEqual(1.3 * small);
    await page.getByRole('button', { name: '退出长辈版' }).click();
    await page.getByRole('heading', { name: '要办什么事？', exact: true, level: 1 }).waitFor();
    expect(await textSize(page)).toBe(small);
  });

  it('is a switch under 我的 that says how it stands', async () => {
    const page = await visit(routes.mine);
    const toggle = page.getByRole('switch', { name: /长辈版/ });
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.click();
    const on = page.getByRole('switch', { name: /长辈版/, checked: true });
    await on.waitFor();
    expect(await on.innerText()).toContain('开着');
  });

  it.each(Object.entries(routes))('holds on %s, with no text under 20 px', async (_, path) => {
    const page = await visit(path, { preferences: { elder: true } });
    await settled(page);
    const sizes = await page
      .locator('body *:visible')
      .evaluateAll((all) =>
        all
          .filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
  });
});

describe('the district', () => {
  const district = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });

  it('chosen by 陈默 changes the agency, the phone and the agreements, and stays', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: /打 000-0000 0001 问/ }).waitFor();
    await page.getByRole('link', { name: /^好办区/ }).click();
    await district(page, '西安市阎良区行政审批服务局').click();
    await page.getByRole('link', { name: /^阎良区/ }).waitFor();
    await settled(page);
    expect(await textOf(page)).not.toContain('000-0000');
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
    await page.goto(routes.crossRegion);
    await page.getByRole('heading', { name: '阎良区和哪里说好了' }).waitFor();
    await shown(page, '贵州安顺').waitFor();
  });

  it('that is chosen is said on the list, and only one is', async () => {
    const page = await visit(routes.regions, { preferences: { region: '371002' } });
    await district(page, /环翠区/).waitFor();
    const chosen = page.getByRole('radio', { checked: true });
    expect(await chosen.allInnerTexts()).toEqual([expect.stringContaining('环翠区')]);
  });

  it('that was chosen long ago and no longer exists leaves an app that works and another to choose', async () => {
    const page = await visit('/', { preferences: { region: '999999' } });
    await settled(page);
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: /我在的区/ }).click();
    await district(page, /环翠区/).click();
    await page.getByRole('link', { name: /我在的区 环翠区/ }).waitFor();
  });
});

describe('what is invented for the demonstration', () => {
  it.each(Object.entries(routes))('says so wherever %s shows it', async (_, path) => {
    const page = await visit(path, { preferences: { region: 'demo' } });
    await settled(page);
    const invented = page.locator('a:visible, button:visible').filter({ hasText: /好办区|远桥区|000-0000/ });
    const unmarked = (await invented.allInnerTexts()).filter((text) => !text.includes('演示'));
    // The desk says it once, in its head, of all that it shows.
    const desk = path.startsWith('/staff/') && (await page.getByText('演示', { exact: true }).count()) > 0;
    expect(desk ? [] : unmarked).toEqual([]);
  });

  it('is marked on the front page, on the list of districts and beside the phone that does not answer', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: '好办区 演示' }).waitFor();
    await page.getByRole('link', { name: /打 000-0000 0001 问.*演示号码，打不通.*演示/ }).waitFor();
    await page.goto(routes.regions);
    await page.getByRole('radio', { name: '好办区行政审批服务局 演示' }).waitFor();
    expect(await page.getByRole('radio').filter({ hasText: '演示' }).count()).toBe(2);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const get = async <T>(path: string): Promise<T> => (await fetch(inject('site') + path)).json() as Promise<T>;

/** What a program says and a person must never read; a number or a dash in place of what is not known. */
const leaks =
  /undefined|not-provided|not-applicable|unit-not-stated|\bnull\b|\bNaN\b|\[object|Invalid Date|^[0—–-]$/m;

/** The value above one of the four labels: 0次, 问窗口. */
const factOf = (text: string, label: string) => new RegExp(`^(.*)\\n${label}$`, 'm').exec(text)?.[1];

const isKnown = (fact: unknown) => typeof fact === 'object';

/** What the API states of the four facts of a guide: whether anything is known. */
const stated = ({ facts }: Received<'GET /guides/:code'>) => ({
  跑腿: isKnown(facts.visits.count),
  材料: isKnown(facts.materials.list),
  最长要等: isKnown(facts.limits.promised) || isKnown(facts.limits.statutory),
  费用: isKnown(facts.fees.charged),
});

/** Opens a guide in the running app, as a link does. */
const openGuide = async (page: Page, { code, name }: { code: string; name: string }) => {
  await page.goto(`/pages/guide/index?code=${code}`);
  await page.getByRole('main').getByRole('heading', { name, exact: true, level: 1 }).waitFor();
};

describe('what nobody has stated', () => {
  it('reads 问窗口 in every place of a guide without facts, with a number to ask', async () => {
    const page = await visit('/pages/guide/index?code=B1114');
    await settled(page);
    const text = await textOf(page);
    for (const label of ['跑腿', '材料', '最长要等', '费用']) expect(factOf(text, label)).toBe('问窗口');
    await page.getByRole('link', { name: /打 12345 问/ }).waitFor();
    await shown(page, '好办整理').waitFor();
    expect(text).not.toMatch(leaks);
  });

  it.each(Object.entries(routes))('leaves no word of a program on %s', async (_, path) => {
    const page = await visit(path);
    await settled(page);
    // The desk counts what waits: there a 0 is a figure.
    const text = (await textOf(page)).replace(path.startsWith('/staff/') ? /^0$/gm : '', '');
    expect(text).not.toMatch(leaks);
  });

  it('is 问窗口, and what is stated is shown, on each of the published guides', async () => {
    const { items } = await get<Received<'GET /guides/index'>>('/api/guides/index');
    const wrong: string[] = [];
    const sweep = async (part: typeof items) => {
      const page = await visit('/pages/mine/index');
      for (const listing of part) {
        await openGuide(page, listing);
        const text = await textOf(page);
        const guide = await get<Received<'GET /guides/:code'>>(`/api/guides/${listing.code}`);
        const leak = leaks.exec(text);
        if (leak) wrong.push(`${listing.code} says ${leak[0]}`);
        for (const [label, known] of Object.entries(stated(guide))) {
          const value = factOf(text, label);
          if (!value || (value === '问窗口') === known) wrong.push(`${listing.code} ${label} reads ${value}`);
        }
      }
    };
    const third = Math.ceil(items.length / 3);
    await Promise.all([0, 1, 2].map((i) => sweep(items.slice(i * third, (i + 1) * third))));
    expect(items.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  }, 120_000);
});

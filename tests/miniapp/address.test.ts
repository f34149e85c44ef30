import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { addressOf, readParameter, tabs, type PageName } from '../../miniapp/src/client/address';

vi.stubGlobal('defineAppConfig', (config: unknown) => config);

const { default: app } = (await import('../../miniapp/src/app.config')) as {
  default: {
    pages: string[];
    subPackages: { root: string; pages: string[] }[];
    tabBar: { list: { pagePath: string }[] };
  };
};

const names = [
  'home',
  'browse',
  'ratings',
  'mine',
  'search',
  'guide',
  'guideChanges',
  'crossRegion',
  'crossRegionItem',
  'bundle',
  'regions',
  'checklists',
  'saved',
  'searches',
  'kept',
  'privacy',
  'about',
  'help',
  'checklist',
  'checklistPrint',
  'handbook',
  'nearby',
  'point',
  'kiosk',
  'ledger',
  'ledgerEntries',
  'proof',
  'status',
  'publicRatings',
  'receipts',
  'give',
  'receipt',
  'progress',
  'rateCase',
  'channels',
  'itemLists',
  'itemList',
  'delegations',
  'claims',
  'itemChanges',
  'guideSheet',
] as const;

describe('the addresses of the pages', () => {
  it('are those that the app declares', () => {
    const packaged = app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
    const declared: string[] = [...app.pages, ...packaged].map((path) => `/${path}`);
    expect(names.map((name: PageName) => addressOf(name)).toSorted()).toEqual(declared.toSorted());
  });

  it('all lead to the app where Vercel serves it', () => {
    const { rewrites } = JSON.parse(readFileSync('vercel.json', 'utf8')) as {
      rewrites: { source: string; destination: string }[];
    };
    const served = rewrites.filter(({ destination }) => destination === '/index.html');
    const leads = (path: string) => served.some(({ source }) => new RegExp(`^${source}$`).test(path));
    expect(names.map((name) => addressOf(name)).filter((path) => !leads(path))).toEqual([]);
    expect(leads('/api/guides')).toBe(false);
  });

  it('of the tabs are those of the tab bar, in its order', () => {
    expect(tabs.map((tab) => addressOf(tab))).toEqual(app.tabBar.list.map(({ pagePath }) => `/${pagePath}`));
  });

  it('carry parameters escaped, and leave out what is undefined', () => {
    expect(addressOf('search', { stage: 'a&b=c', theme: undefined })).toBe(
      '/pages/search/index?stage=a%26b%3Dc',
    );
  });

  it('are read as they were meant, and as they are where they mean nothing', () => {
    for (const meant of ['行政审批', 'a&b=c', '100%', undefined]) {
      const [, written] = addressOf('search', { q: meant }).split('q=');
      expect(readParameter(written)).toBe(meant);
    }
    expect(readParameter('%E8%8')).toBe('%E8%8');
  });
});

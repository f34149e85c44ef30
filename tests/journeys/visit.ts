import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import type { Person } from '../../run/embedded/accounts.ts';
import { launchBrowser } from '../browser.ts';
import { signedIn } from './staff.ts';
import { firstReceipt } from '../first-receipt.ts';

/** Every page of the app, with parameters that fill it. */
export const routes = {
  home: '/pages/home/index',
  browse: '/pages/browse/index',
  ratings: '/pages/ratings/index',
  mine: '/pages/mine/index',
  search: '/pages/search/index?stage=birth',
  found: `/pages/search/index?q=${encodeURIComponent('上户口')}`,
  nothing: `/pages/search/index?q=${encodeURIComponent('开剧本杀店')}`,
  guide: '/pages/guide/index?code=P1103',
  guideChanges: '/pages/guide/changes/index?code=P1103',
  crossRegion: '/pages/cross-region/index?guide=P1103',
  agreement: '/pages/cross-region/index?from=demo-far&to=demo',
  crossRegionItem: '/pages/cross-region/item/index?id=demo-far-hygiene',
  bundle: '/pages/bundle/index?id=newborn',
  regions: '/pages/regions/index',
  checklists: '/mine/checklists/index',
  saved: '/mine/saved/index',
  searches: '/mine/searches/index',
  kept: '/mine/kept/index',
  privacy: '/mine/privacy/index',
  about: '/mine/about/index',
  help: '/mine/help/index',
  checklist: '/checklists/list/index?code=P0608',
  checklistPrint: '/checklists/print/index?code=P0608',
  handbook: '/handbook/index?stage=family',
  ledger: '/metrics/ledger/index',
  ledgerEntries: '/metrics/entries/index',
  proof: `/metrics/proof/index?receipt=${firstReceipt}`,
  status: '/metrics/status/index',
  publicRatings: '/metrics/ratings/index',
  itemLists: '/lists/index/index',
  itemList: '/lists/list/index?id=nearby',
  delegations: '/lists/delegations/index',
  claims: '/lists/claims/index',
  itemChanges: '/lists/changes/index',
  guideSheet: '/lists/sheet/index?code=P0608',
  receipts: '/mine/receipts/index',
  give: '/rate/give/index?door=w.demo-centre-12',
  noDoor: '/rate/give/index',
  noReceipt: '/rate/receipt/index?id=0',
  enterReceipt: '/rate/progress/index',
  rateCase: '/rate/case/index',
  channels: '/rate/channels/index',
  nearby: '/places/nearby/index?item=B0101',
  point: '/places/point/index?id=demo-centre',
  deskPoints: '/staff/points/index',
  deskChannels: '/staff/channels/index',
  deskSignIn: '/staff/sign-in/index',
  desk: '/staff/inbox/index',
  deskGuides: '/staff/guides/index',
  deskGuide: '/staff/guide/index?code=P1103',
  deskPreview: '/staff/preview/index?code=P1103',
  deskComments: '/staff/comments/index',
  deskEntry: '/staff/entry/index',
  deskImport: '/staff/import/index',
  deskImports: '/staff/imports/index',
  deskDoors: '/staff/doors/index',
  deskRemarks: '/staff/remarks/index?code=P1103',
  deskQueries: '/staff/queries/index',
  deskCrossRegion: '/staff/cross-region/index',
  deskIntake: '/staff/intake/index',
  deskPeople: '/staff/people/index',
  deskAudit: '/staff/audit/index',
  deskAccount: '/staff/account/index',
  deskWelcome: `/staff/welcome/index?token=${'A'.repeat(43)}`,
  deskClaims: '/staff/claims/index',
  deskDelegations: '/staff/delegations/index',
};

type Preferences = { elder?: boolean; region?: string; theme?: string };
/** What the phone has kept from an earlier day, by its key. */
type Kept = Record<string, unknown>;
type Options = BrowserContextOptions & {
  preferences?: Preferences;
  kept?: Kept;
  /** Who sits at the desk; where nobody is named, whoever has that room, else 林晓, a clerk. */
  as?: Person | 'nobody';
};

const deskPage = /^\/staff\/(?!sign-in|welcome)/;
/** Who opens a room that is not a clerk's. */
const seats: Record<string, Person> = {
  guides: 'chenxiao',
  guide: 'chenxiao',
  preview: 'wumin',
  queries: 'chenxiao',
  imports: 'chenxiao',
  points: 'chenxiao',
  'cross-region': 'chenxiao',
  channels: 'chenxiao',
  claims: 'chenxiao',
  delegations: 'chenxiao',
  people: 'heping',
  audit: 'zhouning',
};

/** Chromium's own log of a status or a lost network, which the app handles. */
const ownLog = /^Failed to load resource/;

const underWay = new WeakMap<Page, Set<Request>>();

/** Collects what no visit may bring about: an error, or a request to anyone else. */
const watch = (page: Page, site: string) => {
  const faults: string[] = [];
  underWay.set(page, new Set());
  page.on('requestfinished', (request) => underWay.get(page)?.delete(request));
  page.on('requestfailed', (request) => underWay.get(page)?.delete(request));
  // Another page has answered: what this one was still waiting for does not come.
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) underWay.get(page)?.clear();
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !ownLog.test(message.text())) faults.push(message.text().slice(0, 300));
  });
  page.on('request', (request) => {
    underWay.get(page)?.add(request);
    const own = request.url().startsWith(`${site}/`) || /^(data|blob):/.test(request.url());
    if (!own) faults.push(`asked ${request.url()}`);
  });
  return faults;
};

/** A phone of one person: its own storage, Chinese, in Shanghai. `preferences` were chosen on an earlier day. */
const newVisit = async (
  browser: Browser,
  path: string,
  { preferences, kept, as, ...options }: Options = {},
) => {
  const site = inject('site');
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({
    viewport,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: site,
    // What a worker answers, a test cannot hold back or replace; offline.test.ts lets it in.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const person = as ?? (deskPage.test(path) ? (seats[path.split('/')[2] ?? ''] ?? 'linxiao') : 'nobody');
  const session = person === 'nobody' ? undefined : await signedIn(person);
  const stored: Kept = {
    ...kept,
    ...(preferences && { preferences }),
    ...(session && { 'staff-session': session }),
  };
  // Taro keeps what is stored as { data }. What is there already is newer: the page was reloaded.
  await context.addInitScript((all) => {
    for (const [key, data] of Object.entries(all)) {
      if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ data }));
    }
  }, stored);
  const page = await context.newPage();
  const faults = watch(page, site);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(path);
  return page;
};

/**
 * Opens a browser for the tests of a file; gives a way to visit a page in it, each time as somebody else.
 * A test in which the app logs an error or asks another origin than its own fails.
 */
export const useVisits = () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());
  return (path: string, options?: Options) => newVisit(browser, path, options);
};

/** A text on the page on top. */
export const shown = (page: Page, text: string | RegExp) => page.getByRole('main').getByText(text);

/** All that is to be read on the page on top. Taro keeps the pages beneath it in the document, not displayed. */
export const textOf = (page: Page) => page.locator('body').innerText();

/** Waits until the page on top is there and every part of it has, and shows, what it asked for. */
export const settled = async (page: Page) => {
  await page.getByRole('main').waitFor();
  let before: string | undefined;
  const waiting = async () => {
    const text = await textOf(page);
    const moving = text !== before;
    before = text;
    return moving || underWay.get(page)?.size || text.includes('正在取');
  };
  await expect.poll(waiting, { interval: 20, timeout: 30_000 }).toBeFalsy();
};

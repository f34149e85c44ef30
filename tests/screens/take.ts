import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildIfChanged } from '../../run/build.ts';
import { launchBrowser } from '../browser.ts';
import { firstReceipt } from '../first-receipt.ts';
import { startSite } from '../running-site.ts';
import { takeDesk } from './desk.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/** Each page with the district that the person has chosen: the demonstration one, or a real one. */
const screens = {
  home: ['/pages/home/index', 'demo'],
  browse: ['/pages/browse/index', 'demo'],
  search: ['/pages/search/index?q=kaifand', 'demo'],
  nothing: [`/pages/search/index?q=${encodeURIComponent('开剧本杀店')}`, 'demo'],
  station: ['/pages/search/index?stage=birth', 'demo'],
  guide: ['/pages/guide/index?code=P0301', 'demo'],
  'cross-region': ['/pages/cross-region/index?from=demo-far&to=demo', 'demo'],
  'cross-region-item': ['/pages/cross-region/item/index?id=demo-far-hygiene', 'demo'],
  ratings: ['/pages/ratings/index', 'demo'],
  give: ['/rate/give/index?door=w.demo-centre-12', 'demo'],
  'rate-case': ['/rate/case/index', 'demo'],
  channels: ['/rate/channels/index', 'demo'],
  mine: ['/pages/mine/index', 'demo'],
  kept: ['/mine/kept/index', 'demo'],
  privacy: ['/mine/privacy/index', 'demo'],
  about: ['/mine/about/index', 'demo'],
  help: ['/mine/help/index', 'demo'],
  bundle: ['/pages/bundle/index?id=newborn', 'demo'],
  regions: ['/pages/regions/index', 'demo'],
  checklist: ['/checklists/list/index?code=P0608', 'demo'],
  'checklist-print': ['/checklists/print/index?code=P0608', 'demo'],
  handbook: ['/handbook/index?stage=family', 'demo'],
  ledger: ['/metrics/ledger/index', 'demo'],
  'ledger-proof': [`/metrics/proof/index?receipt=${firstReceipt}`, 'demo'],
  status: ['/metrics/status/index', 'demo'],
  'public-ratings': ['/metrics/ratings/index', 'demo'],
  nearby: ['/places/nearby/index', 'demo'],
  point: ['/places/point/index?id=demo-centre', 'demo'],
  lists: ['/lists/index/index', 'demo'],
  list: ['/lists/list/index?id=nearby', 'demo'],
  delegations: ['/lists/delegations/index', 'demo'],
  claims: ['/lists/claims/index', 'demo'],
  changes: ['/lists/changes/index', 'demo'],
  'guide-changes': ['/pages/guide/changes/index?code=P1103', 'demo'],
} as const;

/** How a picture is taken: how wide, in which light, at whose type size. */
const ways = {
  '': { width: 390, colorScheme: 'light', elder: false },
  '-360': { width: 360, colorScheme: 'light', elder: false },
  '-1280': { width: 1280, colorScheme: 'light', elder: false },
  '-dark': { width: 390, colorScheme: 'dark', elder: false },
  '-elder': { width: 390, colorScheme: 'light', elder: true },
} as const;

type Way = (typeof ways)[keyof typeof ways];

const take = async (browser: Browser, site: string, suffix: string, { width, colorScheme, elder }: Way) => {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    // The 390 set is shown in the README and beside the mocks; the others are for looking.
    deviceScaleFactor: suffix ? 1 : 2,
    colorScheme,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  for (const [name, [path, region]] of Object.entries(screens)) {
    await page.goto(`${site}/api/health`);
    // Taro keeps what is stored as { data }.
    await page.evaluate(
      (preferences) => localStorage.setItem('preferences', JSON.stringify({ data: preferences })),
      { elder, region },
    );
    await page.goto(site + path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}${name}${suffix}.png` });
  }
  await context.close();
};

await mkdir(FOLDER, { recursive: true });
await buildIfChanged('h5', console.log);
const site = await startSite();
const browser = await launchBrowser();
for (const [suffix, way] of Object.entries(ways)) await take(browser, site.url, suffix, way);
await takeDesk(browser, site, FOLDER);
await browser.close();
await site.stop();

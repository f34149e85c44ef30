import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildIfChanged } from '../../run/build.ts';
import { launchBrowser } from '../browser.ts';
import { startSite } from '../running-site.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

const screens = {
  home: '/pages/home/index',
  browse: '/pages/browse/index',
  search: '/pages/search/index?stage=birth',
  guide: '/pages/guide/index?code=P1103',
  'cross-region': '/pages/cross-region/index?guide=P1103',
  channels: '/pages/channels/index',
  mine: '/pages/mine/index',
  bundle: '/pages/bundle/index?id=newborn',
  regions: '/pages/regions/index',
};

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
    deviceScaleFactor: 2,
    colorScheme,
    locale: 'zh-CN',
  });
  // Taro keeps what is stored as { data }.
  await context.addInitScript(
    (preferences) => localStorage.setItem('preferences', JSON.stringify({ data: preferences })),
    { elder, region: '610114' },
  );
  const page = await context.newPage();
  for (const [name, path] of Object.entries(screens)) {
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
await browser.close();
await site.stop();

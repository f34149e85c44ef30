import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { newPhone } from './host/driver.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** A new phone with the shipped weapp build on it, opened at a page. */
export const take = async (route = 'pages/home/index') => {
  const phone = await newPhone(browser, { dist: 'dist/weapp', api: inject('site') });
  phone.page.setDefaultTimeout(30_000);
  onTestFinished(() => phone.close());
  await phone.open(route);
  return phone;
};

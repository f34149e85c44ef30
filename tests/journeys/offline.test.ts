import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { routes, settled, shown, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const first = '出生医学证明办理';
const second = '收养登记';

/** 陈默 has read one guide of a list, and is on the list again. */
const readOne = async () => {
  const page = await visit('/pages/guide/index?code=P0101');
  await page.getByRole('heading', { name: first, level: 1 }).waitFor();
  await page.goto(routes.search);
  await settled(page);
  return page;
};

const open = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const today = () =>
  new Date().toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' });
const tryAgain = (page: Page) => page.getByRole('button', { name: '再试一次' });

describe('without a network', () => {
  it('陈默 reads again what he has read once, and is told since when it is kept', async () => {
    const page = await readOne();
    await page.context().setOffline(true);
    await open(page, first);
    await title(page, first).waitFor();
    await shown(page, '要带的材料').waitFor();
    const bar = await page.getByRole('status').filter({ hasText: '存的' }).innerText();
    const [month, day] = today().split('/');
    expect(bar).toContain(`${month} 月 ${day} 日存的`);
  });

  it('says so of what was never read, and shows it when the network is back and 再试一次 is pressed', async () => {
    const page = await readOne();
    await page.context().setOffline(true);
    await open(page, second);
    await page.getByRole('alert').getByText('没连上').waitFor();
    await tryAgain(page).click();
    await page.getByRole('alert').getByText('没连上').waitFor();
    await page.context().setOffline(false);
    await tryAgain(page).click();
    await title(page, second).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('still finds by name, in the index that the phone keeps', async () => {
    const page = await readOne();
    await page.context().setOffline(true);
    await fill(page.getByRole('searchbox'), '收养');
    await page.getByRole('link', { name: /收养登记/ }).waitFor();
  });

  it('opens every tab of an app that was just started', async () => {
    const page = await visit('/');
    await settled(page);
    await page.context().setOffline(true);
    for (const tab of ['办事', '评价', '我的', '首页']) {
      await page.getByRole('navigation').getByRole('link', { name: tab }).click();
      await page.getByRole('navigation').locator('[aria-current=page]', { hasText: tab }).waitFor();
    }
  });
});

describe('an app that was opened once', () => {
  /** Waits until the browser keeps the app: from then on it needs no network to start. */
  const isKept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

  it('starts without a network, finds by name and shows the guide that was read', async () => {
    const page = await visit('/pages/guide/index?code=P0101', { serviceWorkers: 'allow' });
    await title(page, first).waitFor();
    await page.goto(routes.search);
    await settled(page);
    await isKept(page);
    await page.context().setOffline(true);
    await page.goto('/');
    await page.getByRole('heading', { name: '要办什么事？' }).waitFor();
    await page.goto(routes.search);
    await fill(page.getByRole('searchbox'), first);
    await page
      .getByRole('link', { name: new RegExp(first) })
      .first()
      .click();
    await title(page, first).waitFor();
    await page.reload();
    await shown(page, '要带的材料').waitFor();
  });

  it('still asks the server for what the API says, and for the pages that describe it', async () => {
    const page = await visit('/', { serviceWorkers: 'allow' });
    await isKept(page);
    await page.goto('/api/docs');
    await page.getByRole('heading', { name: '好办接口', level: 1 }).waitFor();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/index.html');
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
  });
});

describe('when our server does not answer as it should', () => {
  const guide = '**/api/guides/P0101';
  const broken = [
    [
      'a refusal for want of the database',
      503,
      '{"reason":"unavailable","sentence":"我们的数据库没回应，不怪你。过一会儿再试。","requestId":"r-1"}',
    ],
    ['a gateway’s page', 502, '<html>Bad Gateway</html>'],
    ['a page of somebody else’s network', 200, '<html>请先登录无线网</html>'],
  ] as const;

  it.each(broken)('shows what was kept at %s', async (_, status, body) => {
    const page = await readOne();
    await page.route(guide, (route) => route.fulfill({ status, body }));
    await open(page, first);
    await shown(page, '要带的材料').waitFor();
    await page.getByRole('status').filter({ hasText: '存的' }).waitFor();
  });

  it.each(broken)(
    'says whose fault it is at %s where nothing was kept, and tries again',
    async (_, status, body) => {
      const page = await visit(routes.search);
      await settled(page);
      await page.route(guide, (route) => route.fulfill({ status, body }));
      await open(page, first);
      const alert = page.getByRole('alert');
      await alert
        .getByText(/没回应/)
        .first()
        .waitFor();
      if (status === 503) await alert.getByText('编号 r-1').waitFor();
      await page.unroute(guide);
      await tryAgain(page).click();
      await title(page, first).waitFor();
    },
  );

  it('keeps waiting people informed, and shows the guide when it comes', async () => {
    const page = await visit(routes.search);
    await settled(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(guide, async (route) => {
      await held;
      await route.continue();
    });
    await open(page, first);
    await page.getByRole('status').filter({ hasText: '正在取' }).waitFor();
    release();
    await title(page, first).waitFor();
    expect(await page.getByText('正在取').count()).toBe(0);
  });
});

import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { Received, RouteKey } from '#contract/api';

type Site = { url: string; accounts: { person: string; email: string; password: string }[] };

/** What citizens said, and how far the desk has come with it. */
const said = [
  ['取号后等了 50 分钟，前面只开了一个窗口。', 'w.demo-centre-3', ['209'], 3],
  ['让多交一份复印件。', 'i.P0301@demo-approval', ['210'], 2],
  ['两个窗口说法不一样。', 'w.demo-centre-6', ['213'], 1],
  ['系统传不上照片。', 'i.P1103@demo-approval', ['211'], 0],
] as const;

const steps = [
  { act: 'dispatch', department: '综合窗口科' },
  { act: 'uphold', words: '调了监控，属实。' },
  { act: 'follow-up', outcome: 'reached', privateWords: '通话 4 分钟。他说中午只开一个窗口，想加开。' },
];

const views = {
  'desk-1280': { width: 1280, height: 800, colorScheme: 'light' },
  'desk-1280-dark': { width: 1280, height: 800, colorScheme: 'dark' },
  desk: { width: 390, height: 844, colorScheme: 'light' },
} as const;

const sender =
  ({ url }: Site) =>
  async <K extends RouteKey>(path: string, sent: unknown, token = ''): Promise<Received<K>> => {
    const response = await fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(sent),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json() as Promise<Received<K>>;
  };

/** Takes the desk as 林晓 sees it: some poor ratings under way, and one that is open. */
export const takeDesk = async (browser: Browser, site: Site, folder: string) => {
  const send = sender(site);
  const { email, password } = site.accounts.find(({ person }) => person === 'linxiao')!;
  const session = await send<'POST /sessions/staff'>('/sessions/staff', { email, password });
  const receipts: string[] = [];
  for (const [comment, door, tags, far] of said) {
    const { token } = await send<'POST /sessions'>('/sessions', {});
    const rating = { id: randomUUID(), door, channel: 'web', level: 'dissatisfied', tags, comment };
    const { receipt } = await send<'POST /ratings'>('/ratings', rating, token);
    receipts.push(receipt);
    for (const step of steps.slice(0, far))
      await send(`/desk/rectifications/${receipt}/steps`, { id: randomUUID(), ...step }, session.token);
  }
  for (const [name, { colorScheme, ...viewport }] of Object.entries(views)) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    // Taro keeps what is stored as { data }.
    await context.addInitScript(
      (data) => localStorage.setItem('staff-session', JSON.stringify({ data })),
      session,
    );
    const page = await context.newPage();
    const opened = viewport.width > 1100 ? `?receipt=${receipts[0]}` : '';
    await page.goto(`${site.url}/staff/inbox/index${opened}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}${name}.png` });
    await context.close();
  }
};

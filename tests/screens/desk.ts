import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { Received, RouteKey } from '#contract/api';
import { flawedWorkbook } from './flawed-workbook.ts';

type Site = { url: string; accounts: { person: string; email: string; password: string }[] };
type Session = Received<'POST /sessions/staff'>;

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

/** What was searched for and not found, and how often. */
const missed = [
  ['去西安看病', 6],
  ['开剧本杀店', 4],
  ['奥特曼', 3],
] as const;

const PROMISED = 'B0204';

/** Each room with who sits in it, and what is done there before the picture is taken. */
const rooms: Record<string, [path: string, person: string, act?: (page: Page) => Promise<unknown>]> = {
  'desk-editor': [`/staff/guide/index?code=B0309`, 'chenxiao'],
  'desk-review': [`/staff/guide/index?code=${PROMISED}`, 'wumin'],
  'desk-guides': ['/staff/guides/index', 'chenxiao'],
  'desk-queries': [
    '/staff/queries/index',
    'chenxiao',
    async (page) => {
      await page.getByRole('button', { name: /^当作/ }).first().click();
      await page.getByRole('button', { name: '加上这个说法' }).waitFor();
    },
  ],
  'desk-imports': [
    '/staff/imports/index',
    'chenxiao',
    async (page) => {
      await page.getByLabel(/选一份文件/).setInputFiles(await flawedWorkbook());
      await page.getByText(/^先改/).waitFor();
    },
  ],
  'desk-points': ['/staff/points/index', 'chenxiao'],
  'desk-channels': ['/staff/channels/index', 'chenxiao'],
  'desk-cross-region': ['/staff/cross-region/index', 'chenxiao'],
  'desk-intake': ['/staff/intake/index', 'linxiao'],
  'desk-claims': ['/staff/claims/index', 'chenxiao'],
  'desk-delegations': ['/staff/delegations/index', 'chenxiao'],
  'desk-people': ['/staff/people/index', 'heping'],
  'desk-audit': ['/staff/audit/index', 'zhouning'],
};

const views = {
  '-1280': { width: 1280, height: 800, colorScheme: 'light' },
  '-1280-dark': { width: 1280, height: 800, colorScheme: 'dark' },
  '': { width: 390, height: 844, colorScheme: 'light' },
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
type Send = ReturnType<typeof sender>;

/** Poor ratings under way, as 林晓 has them before her; gives their receipts. */
const rate = async (send: Send, { token: clerk }: Session) => {
  const receipts: string[] = [];
  for (const [comment, door, tags, far] of said) {
    const { token } = await send<'POST /sessions'>('/sessions', {});
    const rating = { id: randomUUID(), door, channel: 'web', level: 'dissatisfied', tags, comment };
    const { receipt } = await send<'POST /ratings'>('/ratings', rating, token);
    receipts.push(receipt);
    for (const step of steps.slice(0, far))
      await send(`/desk/rectifications/${receipt}/steps`, { id: randomUUID(), ...step }, clerk);
  }
  return receipts;
};

/** A shorter promise that 陈晓 has handed in, and two guides more that she writes. */
const write = async (send: Send, { token }: Session) => {
  for (const code of [PROMISED, 'B0309']) {
    const draft = await send<'POST /desk/guides/:code/draft'>(`/desk/guides/${code}/draft`, {}, token);
    const { content, revision } = draft.draft!;
    const limits = {
      ...content.facts.limits,
      promised: { value: { amount: 5, unit: 'working-days' }, source: 'desk/demo-approval' },
    };
    const facts = { ...content.facts, limits };
    const why = '新办法缩短了时限。';
    const saved = await send<'POST /desk/guides/:code/draft/save'>(
      `/desk/guides/${code}/draft/save`,
      { revision, content: { ...content, facts }, why, effectiveOn: null },
      token,
    );
    if (code === PROMISED)
      await send(`/desk/guides/${code}/draft/submit`, { revision: saved.draft!.revision }, token);
  }
};

/** Takes the desk as those see it who work there: with ratings and drafts under way, and words that found nothing. */
export const takeDesk = async (browser: Browser, site: Site, folder: string) => {
  const send = sender(site);
  const sessions = new Map<string, Session>();
  for (const { person, email, password } of site.accounts)
    sessions.set(person, await send<'POST /sessions/staff'>('/sessions/staff', { email, password }));
  const [receipt] = await rate(send, sessions.get('linxiao')!);
  await write(send, sessions.get('chenxiao')!);
  for (const [phrase, times] of missed)
    for (let time = 0; time < times; time++) await send('/missed-queries', { id: randomUUID(), phrase });
  for (const [suffix, { colorScheme, ...viewport }] of Object.entries(views)) {
    const opened = viewport.width > 1100 ? `?receipt=${receipt}` : '';
    const inbox: (typeof rooms)[string] = [`/staff/inbox/index${opened}`, 'linxiao'];
    for (const [name, [path, person, act]] of Object.entries({ desk: inbox, ...rooms })) {
      const look = { viewport, colorScheme, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
      const context = await browser.newContext(look);
      // Taro keeps what is stored as { data }.
      await context.addInitScript(
        (data) => localStorage.setItem('staff-session', JSON.stringify({ data })),
        sessions.get(person),
      );
      const page = await context.newPage();
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      await act?.(page);
      await page.screenshot({ path: `${folder}${name}${suffix}.png` });
      await context.close();
    }
  }
};

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { routes, settled, shown, textOf, useVisits } from './visit.ts';

const visit = useVisits();

const titles = {
  home: '要办什么事？',
  browse: '办事',
  ratings: '评价',
  mine: '我的',
  search: '出生',
  guide: '居民身份证补领',
  guideChanges: '改了什么',
  crossRegion: '人在外地，也能办',
  agreement: '人在外地，也能办',
  crossRegionItem: '公共场所卫生许可',
  found: '查办事指南',
  nothing: '查办事指南',
  bundle: '新生儿出生',
  regions: '你在哪个区',
  checklists: '材料单',
  saved: '收藏的指南',
  searches: '最近找过',
  kept: '我的信息',
  privacy: '隐私说明',
  about: '关于和出处',
  help: '找人帮我办',
  checklist: '我的材料单',
  checklistPrint: '普通护照签发',
  handbook: '一辈子要办的事，一本',
  receipts: '评价回执',
  give: '这次办得怎么样',
  noDoor: '这次办得怎么样',
  noReceipt: '回执',
  enterReceipt: '凭回执号查进度',
  rateCase: '凭办件编号评',
  channels: '去哪里评',
  deskSignIn: '登录工作台',
  desk: '待办',
  deskGuides: '办事指南',
  deskGuide: '居民身份证补领',
  deskPreview: '居民身份证补领',
  deskComments: '评价要看',
  deskEntry: '登记评价',
  deskImport: '导入评价',
  deskImports: '导入导出',
  deskDoors: '发评价码',
  deskRemarks: '差评怎么说这份指南',
  deskQueries: '没搜到的说法',
  deskCrossRegion: '跨域通办',
  deskIntake: '代收台账',
  deskPeople: '工作人员',
  deskAudit: '操作日志',
  deskAccount: '我的账号',
  deskWelcome: '接受邀请',
  ledger: '记上去的，谁也删不掉',
  ledgerEntries: '台账全部记录',
  proof: '在台账里，没被改过',
  status: '开着没有',
  publicRatings: '大家的评价',
  itemLists: '清单，自己会变',
  itemList: '就近办清单',
  delegations: '下放清单',
  claims: '认领清单',
  itemChanges: '调整公告',
  guideSheet: '普通护照签发',
  deskClaims: '认领目录',
  deskDelegations: '下放登记',
  nearby: '个服务点',
  point: '好办区政务服务中心',
  deskPoints: '网点和窗口',
  deskChannels: '评价渠道',
} satisfies Record<keyof typeof routes, string>;

/** What is to be read, whether or not Taro's views have taken their shape yet, which breaks the lines; without the number of a fault, which is another each time. */
const wordsOf = async (page: Page) =>
  (await textOf(page)).replace(/\s|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '');

/** What no link leads to: a receipt comes of giving a rating; the tablet and the desk are opened by their address. */
const unlinked = /^\/(rate\/(receipt|kiosk)|staff)\//;

describe('an address that was sent or printed', () => {
  it.each(Object.entries(routes))('opens %s directly, and again when it is reloaded', async (name, path) => {
    const page = await visit(path);
    const title = page.getByRole('heading', { name: titles[name as keyof typeof titles], level: 1 });
    await title.waitFor();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const before = await wordsOf(page);
    await page.reload();
    await title.waitFor();
    await settled(page);
    expect(await wordsOf(page)).toBe(before);
    expect(page.url()).toBe(inject('site') + path);
  });

  it('says that there is no such guide, and leads on', async () => {
    const page = await visit('/pages/guide/index?code=Z9999');
    const alert = page.getByRole('alert');
    await alert.getByText('没有这份办事指南，可能已经下线。').waitFor();
    await alert.getByRole('link', { name: '按类别翻' }).click();
    await page.getByRole('heading', { name: '办事', level: 1 }).waitFor();
  });

  it.each(['?code=p1103', '?code=%27%3B--', '?code=%E0%A4%A', '?code=', ''])(
    'says what is wrong with the code of %j instead of breaking',
    async (query) => {
      const page = await visit(`/pages/guide/index${query}`);
      await page.getByRole('alert').getByRole('heading', { name: '这个网址里没有东西' }).waitFor();
      expect(await textOf(page)).not.toMatch(/undefined|null|\bat \w+/);
      await page.getByRole('button', { name: '返回' }).waitFor();
    },
  );

  it('says that there is no such theme', async () => {
    const page = await visit('/pages/bundle/index?id=no-such-theme');
    await page.getByRole('alert').getByText('没有这个“一件事”主题。').waitFor();
  });

  it.each(['/pages/none/index', '/guide', '/pages/guide'])(
    'opens the home page where %s leads nowhere',
    async (path) => {
      const page = await visit(path);
      await page.getByRole('heading', { name: '要办什么事？', level: 1 }).waitFor();
    },
  );

  it('takes of a search what a person could have typed', async () => {
    const page = await visit(`${routes.search.split('?')[0]}?q=%00${'%E3%80%84'.repeat(1000)}`);
    await page.getByRole('heading', { name: `没找到“${'〄'.repeat(100)}”` }).waitFor();
  });
});

describe('going back', () => {
  const back = (page: Page) => page.getByRole('button', { name: '返回' });

  it('returns to the list 王阿姨 came from, by our button and by the browser’s', async () => {
    const page = await visit(routes.search);
    const link = page.getByRole('link', { name: /^出生医学证明办理/ });
    const title = page.getByRole('heading', { name: '出生医学证明办理', level: 1 });
    await link.click();
    await title.waitFor();
    await back(page).click();
    await shown(page, /^找到 \d+ 件事$/).waitFor();
    await link.click();
    await title.waitFor();
    await page.goBack();
    await shown(page, /^找到 \d+ 件事$/).waitFor();
    expect(page.url()).toBe(inject('site') + routes.search);
  });

  it('goes home from a page that was opened by its address', async () => {
    const page = await visit(routes.guide);
    await back(page).click();
    await page.getByRole('heading', { name: '要办什么事？' }).waitFor();
  });
});

describe('links', () => {
  it('say on every page where they lead, to a page that there is', async () => {
    const page = await visit('/');
    const known = Object.values(routes).map((route) => route.split('?')[0]!);
    const found = new Set<string>();
    for (const path of Object.values(routes)) {
      await page.goto(path);
      await settled(page);
      const links = await page.locator('a:visible').all();
      for (const link of links) found.add((await link.getAttribute('href')) ?? `nowhere, on ${path}`);
    }
    const isKnown = (href: string) =>
      /^(tel:[\d-]+$|https?:\/\/[^/]+\/|\/api\/|data:)/.test(href) || known.includes(href.split('?')[0]!);
    const linked = known.filter((path) => !unlinked.test(path));
    expect(linked.filter((path) => ![...found].some((href) => href.startsWith(path)))).toEqual([]);
    expect([...found].filter((href) => !isKnown(href))).toEqual([]);
  });

  it('open beside this page when 赵明 asks for a new tab', async () => {
    const page = await visit(routes.search);
    const link = page.getByRole('link', { name: /^出生医学证明办理/ });
    const opened = page.context().waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    const beside = await opened;
    await expect.poll(() => beside.url()).toBe(`${inject('site')}/pages/guide/index?code=P0101`);
    expect(page.url()).toBe(inject('site') + routes.search);
  });
});

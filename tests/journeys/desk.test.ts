import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { spokenReceipt } from '#rules/receipt';
import { accountOf, publicly, rate, step } from './staff.ts';
import { settled, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const wide = { viewport: { width: 1280, height: 800 } };
const inbox = '/staff/inbox/index';
const opened = (receipt: string) => `${inbox}?receipt=${receipt}`;
const detail = (page: Page) => page.getByRole('complementary', { name: '这一件' });
const press = (page: Page, name: string) => detail(page).getByRole('button', { name, exact: true }).click();
const write = (page: Page, label: RegExp, words: string) => fill(detail(page).getByLabel(label), words);
const choose = (page: Page, option: string) =>
  detail(page).getByRole('radio', { name: option, exact: true }).click();
/** Waits until the detail offers to do this next. */
const offered = (page: Page, act: string) =>
  detail(page).getByRole('heading', { name: act, exact: true }).waitFor();

describe('林晓, a clerk,', () => {
  it('signs in, comes to the inbox she asked for, and is told when the password is wrong', async () => {
    const page = await visit(inbox, { ...wide, as: 'nobody' });
    const { email, password } = accountOf('linxiao');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('还没写密码').waitFor();
    await fill(page.getByRole('textbox', { name: '工作邮箱' }), email);
    await fill(page.getByRole('textbox', { name: '密码' }), 'wrong-password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('邮箱或者密码不对').waitFor();
    await fill(page.getByRole('textbox', { name: '密码' }), password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    await page.getByText('林晓').waitFor();
  });

  it('handles a poor rating from the dispatch to the citizen, each step saying who and when', async () => {
    const contact = { name: '王芳', phone: '13800138000' };
    const { receipt } = await rate({ contact });
    const page = await visit(opened(receipt), wide);
    await settled(page);
    await write(page, /派给哪个科室/, '综合窗口科');
    await press(page, '派给综合窗口科');
    await offered(page, '核实属实');
    await press(page, '核实属实');
    await offered(page, '记回访');
    await detail(page).getByRole('link', { name: '13800138000' }).waitFor();
    await choose(page, '联系上了');
    await write(page, /通话记录/, '通话 4 分钟。她说中午只开一个窗口，想加开。');
    await press(page, '记回访');
    await offered(page, '交给群众复核');
    await choose(page, '立行立改');
    await write(page, /怎么改的/, '我们高度重视，11 月 25 日起，中午加开 2 个窗口。');
    await detail(page).getByText('“我们高度重视”是空话').waitFor();
    await press(page, '删掉');
    await press(page, '交给群众复核');
    await detail(page).getByText('等评价的人说改好了没有').waitFor();
    await detail(page)
      .getByText(/林晓 · \d+-\d\d \d\d:\d\d/)
      .first()
      .waitFor();
    const { rating, steps } = await publicly(receipt);
    expect(rating.handling?.state).toBe('rectified');
    expect(steps.map(({ act }) => act)).toEqual(['dispatch', 'uphold', 'follow-up', 'rectify']);
    expect(steps[3]?.words).toBe('11 月 25 日起，中午加开 2 个窗口。');
    expect(JSON.stringify(steps)).not.toContain('通话 4 分钟');
  });

  it('is told what an act still lacks, and nothing is sent', async () => {
    const { receipt } = await rate();
    const page = await visit(opened(receipt), wide);
    await settled(page);
    await press(page, '派单');
    await detail(page).getByRole('alert').getByText('写上派给哪个科室').waitFor();
    expect((await publicly(receipt)).steps).toEqual([]);
  });

  it('finds a rating by its receipt and by its words, and narrows the list down to a lamp', async () => {
    const { receipt } = await rate({ comment: '复印机坏了三天，没人修。' });
    const page = await visit(inbox, wide);
    await settled(page);
    const rows = page
      .getByRole('main')
      .getByRole('row')
      .filter({ has: page.getByRole('link') });
    await fill(page.getByRole('searchbox'), '复印机坏了');
    await expect.poll(() => rows.count()).toBe(1);
    await fill(page.getByRole('searchbox'), spokenReceipt(receipt));
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.innerText()).toContain('复印机坏了三天');
    await page.getByRole('button', { name: /红灯/ }).click();
    await page.getByText('这样筛，一件也没有').waitFor();
  });

  it('loses nothing she has typed when the session ends before she sends it', async () => {
    const { receipt } = await rate();
    const page = await visit(opened(receipt), wide);
    await settled(page);
    await write(page, /派给哪个科室/, '综合窗口科');
    await page.route('**/api/**', (route) =>
      route.fulfill({ status: 401, json: { reason: 'no-session', sentence: '登录过期了', requestId: 'x' } }),
    );
    await press(page, '派给综合窗口科');
    await page.getByText('登录过期了，再登一次。写的内容还在。').waitFor();
    await page.unroute('**/api/**');
    const { email, password } = accountOf('linxiao');
    await fill(page.getByRole('textbox', { name: '工作邮箱' }), email);
    await fill(page.getByRole('textbox', { name: '密码' }), password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await press(page, '派给综合窗口科');
    await offered(page, '核实属实');
  });

  it('opens a rating as a page of its own on a phone, and goes back to the list', async () => {
    await rate({ comment: '手机上看得到这一条。' });
    const page = await visit(inbox);
    await page.getByRole('link', { name: /手机上看得到这一条/ }).click();
    await offered(page, '派单');
    await page.getByRole('button', { name: '回到待办' }).click();
    await page.getByRole('link', { name: /手机上看得到这一条/ }).waitFor();
  });
});

describe('a void', () => {
  it('needs a second person: who proposed it is not asked, another supervisor decides', async () => {
    const { receipt } = await rate();
    await step('linxiao', receipt, { act: 'dispatch', department: '综合窗口科' });
    const proposer = await visit(opened(receipt), { ...wide, as: 'zhouning' });
    await settled(proposer);
    await press(proposer, '提请作废');
    await choose(proposer, '误评');
    await write(proposer, /为什么要作废/, '评的是另一个窗口，本人来电说明。');
    await press(proposer, '提请作废');
    await detail(proposer).getByText('作废要第二个人同意').waitFor();
    expect(await detail(proposer).getByRole('button', { name: '同意作废' }).count()).toBe(0);
    const second = await visit(opened(receipt), { ...wide, as: 'sunyue' });
    await settled(second);
    await press(second, '同意作废');
    await write(second, /为什么同意/, '和本人核对过。');
    await press(second, '同意作废');
    await expect.poll(async () => (await publicly(receipt)).rating.handling?.state).toBe('voided');
  });
});

describe('马建, who sits at the rated window,', () => {
  it('sees what everybody sees, is told why, and may only appeal', async () => {
    const contact = { name: '王芳', phone: '13800138000' };
    const { receipt } = await rate({ door: 'w.demo-centre-12', comment: '窗口的人在打电话。', contact });
    const page = await visit(opened(receipt), { ...wide, as: 'majian' });
    await settled(page);
    await detail(page).getByText('这是你窗口的差评').waitFor();
    await detail(page).getByText('有话，等人看过再公开').waitFor();
    expect(await detail(page).innerText()).not.toMatch(/王芳|13800138000|打电话。/);
    expect(await detail(page).getByRole('button', { name: '派单' }).count()).toBe(0);
    await write(page, /哪里不对/, '那天我请假，窗口没有开。');
    await press(page, '申诉');
    await detail(page).getByText('窗口申诉了，等另一位负责人定').waitFor();
    const supervisor = await visit(opened(receipt), { ...wide, as: 'zhouning' });
    await settled(supervisor);
    await press(supervisor, '申诉不成立');
    await write(supervisor, /为什么不成立/, '排班表上那天窗口开着。');
    await press(supervisor, '申诉不成立');
    await offered(supervisor, '派单');
  });
});

describe('高远, of another agency,', () => {
  it('sees nothing of it', async () => {
    const { receipt } = await rate();
    const page = await visit(opened(receipt), { ...wide, as: 'gaoyuan' });
    await settled(page);
    await page.getByText('没有要办的差评').waitFor();
    await detail(page).getByText('没有这个回执号').waitFor();
  });
});

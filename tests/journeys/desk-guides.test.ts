import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, shown, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();
const wide = { viewport: { width: 1280, height: 800 } };
const editing = (code: string) => `/staff/guide/index?code=${code}`;

const field = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choose = (page: Page, group: string) =>
  page.getByRole('navigation', { name: '指南的各组' }).getByRole('button', { name: group }).click();

/** Opens the form of a guide's draft, which is begun where there is none yet. */
const write = async (page: Page) => {
  const form = page.getByRole('navigation', { name: '指南的各组' });
  const begin = page.getByRole('button', { name: '改这一份' });
  await form.or(begin).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await form.waitFor();
};

/** States a promised time of so many working days, by the first source that can be chosen. */
const promise = async (page: Page, days: string) => {
  await choose(page, '时限');
  const promised = field(page, '承诺办结时限');
  await promised.getByLabel('承诺办结时限：写明了没有').selectOption('写明');
  await fill(promised.getByLabel('多久'), days);
  await promised.getByLabel('单位').selectOption('工作日');
  const source = promised.getByLabel('承诺办结时限的出处', { exact: true });
  if (await source.isVisible()) await source.selectOption('demo');
};

describe('the guides at the desk', () => {
  it('are written by one, returned with a reason, mended, approved, and then seen by everybody', async () => {
    const chen = await visit('/staff/guides/index', { as: 'chenxiao', ...wide });
    await fill(chen.getByRole('searchbox'), 'B0204');
    await chen.getByRole('link', { name: /B0204/ }).click();
    await write(chen);
    await promise(chen, '9');
    await shown(chen, /^存好了/).waitFor();
    await fill(chen.getByLabel('为什么改'), '新办法缩短了时限。');
    await chen.getByRole('button', { name: '提交审核' }).click();
    await chen.getByRole('button', { name: '拿回来改' }).waitFor();

    const wu = await visit(editing('B0204'), { as: 'wumin', ...wide });
    const seen = () => field(wu, '承诺办结时限').locator('ins').allInnerTexts();
    await expect.poll(seen).toEqual(['9']);
    await wu.getByRole('button', { name: '退回', exact: true }).click();
    await shown(wu, '写一句哪里要改，再退回').waitFor();
    await fill(wu.getByLabel('留言'), '是 8 个工作日，对一下文件。');
    await wu.getByRole('button', { name: '退回', exact: true }).click();
    await wu.getByRole('button', { name: '退回', exact: true }).waitFor({ state: 'detached' });

    await chen.reload();
    await shown(chen, '是 8 个工作日，对一下文件。').waitFor();
    await promise(chen, '8');
    await chen.getByRole('button', { name: '提交审核' }).click();
    await chen.getByRole('button', { name: '拿回来改' }).waitFor();

    await wu.reload();
    await expect.poll(seen).toEqual(['8']);
    await wu.getByRole('button', { name: '同意发布' }).click();
    await shown(wu, '现在公开的 · 第 2 版').waitFor();
    await shown(wu, '新办法缩短了时限。').waitFor();

    const citizen = await visit('/pages/guide/index?code=B0204');
    // What a page that is left was still asking for has no end that could be waited for: it is left when it has all.
    const read = async () => {
      await settled(citizen);
      const text = await citizen.getByRole('main').innerText();
      await citizen.reload();
      return text;
    };
    await expect.poll(read).toMatch(/8\s*工作日[\s\S]*第 2 版/);

    await citizen.getByRole('link', { name: '改了什么' }).click();
    await shown(citizen, '新办法缩短了时限。').waitFor();
    const changes = await citizen.getByRole('main').innerText();
    expect(changes).toMatch(/承诺办结时限\s*原来\s*10 个工作日\s*现在\s*8 个工作日/);
  });

  it('lose nothing where two write at once: each sees what the other wrote, and chooses', async () => {
    const one = await visit(editing('B0309'), { as: 'chenxiao', ...wide });
    await write(one);
    const other = await visit(editing('B0309'), { as: 'chenxiao', ...wide });
    await write(other);
    await choose(one, '名称和分类');
    await fill(field(one, '主管部门').getByLabel('主管部门'), '行政审批服务局');
    await shown(one, /^存好了/).waitFor();
    await expect.poll(() => field(one, '主管部门').getByText('改过').count()).toBe(1);
    await shown(one, /^写着/).waitFor({ state: 'detached' });
    await promise(other, '3');
    await choose(other, '名称和分类');
    await fill(field(other, '主管部门').getByLabel('主管部门'), '市场监督管理局');
    const meeting = other.getByRole('alert', { name: /刚改过这份草稿/ });
    await meeting.waitFor();
    expect(await meeting.innerText()).toMatch(/市场监督管理局[\s\S]*行政审批服务局/);
    await meeting.getByRole('button', { name: '用对方写的' }).click();
    await shown(other, /^存好了/).waitFor();
    expect(await field(other, '主管部门').getByLabel('主管部门').inputValue()).toBe('行政审批服务局');
    await choose(other, '时限');
    expect(await field(other, '承诺办结时限').getByLabel('多久').inputValue()).toBe('3');
  });

  it('are handed in as they stand when that is pressed, also while they are being saved', async () => {
    const chen = await visit(editing('B0606'), { as: 'chenxiao', ...wide });
    await write(chen);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await chen.route('**/draft/save', async (route) => {
      await held;
      await route.continue();
    });
    const department = field(chen, '主管部门').getByLabel('主管部门');
    await fill(chen.getByLabel('为什么改'), '改了管的部门。');
    await Promise.all([chen.waitForRequest('**/draft/save'), fill(department, '先写的部门')]);
    await fill(department, '后写的部门');
    await chen.getByRole('button', { name: '提交审核' }).click();
    release();
    await chen.getByRole('button', { name: '拿回来改' }).waitFor();
    expect(await field(chen, '主管部门').locator('ins').innerText()).toBe('后写的部门');
  });

  it('show the difference as it stands, and lead from what was found to what did not change', async () => {
    const chen = await visit(editing('B0707'), { as: 'chenxiao', ...wide });
    await write(chen);
    await fill(field(chen, '主管部门').getByLabel('主管部门'), '再写的部门');
    await chen.getByRole('button', { name: /^看改了哪些/ }).click();
    expect(await field(chen, '主管部门').locator('ins').innerText()).toBe('再写的部门');
    await shown(chen, /平均一句 \d+(\.\d)? 个字/).waitFor();
    const found = chen.getByRole('button', { name: /^去看“/ }).first();
    const named = (await found.innerText()).slice(3, -1);
    await found.click();
    await expect.poll(() => field(chen, named).evaluate((row) => row === document.activeElement)).toBe(true);
  });

  it('are not submitted while a rule does not hold, which leads to its field', async () => {
    const chen = await visit(editing('B0108'), { as: 'chenxiao', ...wide });
    await write(chen);
    await promise(chen, '9');
    const promised = field(chen, '承诺办结时限');
    await promised.getByText('承诺的 9 工作日，比法定的还长').waitFor();
    await fill(chen.getByLabel('为什么改'), '改承诺的时限。');
    await choose(chen, '材料');
    await chen.getByRole('button', { name: '去看“承诺办结时限”' }).click();
    await expect.poll(() => promised.evaluate((place) => place === document.activeElement)).toBe(true);
    await chen.getByRole('button', { name: '提交审核' }).click();
    await shown(chen, '还有要改的，改完才能提交').waitFor();
    await promise(chen, '3');
    await shown(chen, '没查出要改的').waitFor();
    await chen.getByRole('button', { name: '提交审核' }).click();
    await chen.getByRole('button', { name: '拿回来改' }).waitFor();
  });

  it('keep on this computer what was written without a network, over a reload', async () => {
    const chen = await visit(editing('B0114'), { as: 'chenxiao', ...wide });
    await write(chen);
    await chen.route('**/api/desk/**', (route) => route.abort());
    await fill(field(chen, '主管部门').getByLabel('主管部门'), '没网时写的部门');
    await shown(chen, '没网，存在这台电脑上').waitFor();
    await chen.reload();
    await expect
      .poll(() => field(chen, '主管部门').getByLabel('主管部门').inputValue())
      .toBe('没网时写的部门');
    await chen.unroute('**/api/desk/**');
    await chen.evaluate(() => window.dispatchEvent(new Event('online')));
    await shown(chen, /^存好了/).waitFor();
    await chen.reload();
    await write(chen);
    expect(await field(chen, '主管部门').getByLabel('主管部门').inputValue()).toBe('没网时写的部门');
  });

  it('are shown to a reviewer as a phone would show them, and to nobody who is not signed in', async () => {
    const wu = await visit('/staff/preview/index?code=B0309', { as: 'wumin' });
    await shown(wu, '还没公开，只有登录的人看得到').waitFor();
    const nobody = await visit('/staff/preview/index?code=B0309', { as: 'nobody' });
    await nobody.getByRole('heading', { name: '登录工作台' }).waitFor();
  });

  it('are found and opened by the keyboard alone', async () => {
    const chen = await visit('/staff/guides/index', { as: 'chenxiao', ...wide });
    await settled(chen);
    await chen.keyboard.press('/');
    await chen.keyboard.type('公司注销');
    await expect.poll(() => chen.getByRole('table').getByRole('link').count()).toBe(1);
    await chen.keyboard.press('ArrowDown');
    await chen.keyboard.press('Enter');
    await chen.getByRole('heading', { name: '公司注销登记', level: 1 }).waitFor();
  });

  it('are begun anew as a draft, and given up', async () => {
    const chen = await visit('/staff/guides/index', { as: 'chenxiao', ...wide });
    await chen.getByRole('button', { name: '新写一份' }).click();
    const sheet = chen.getByRole('dialog');
    await sheet.getByRole('button', { name: '开始写' }).click();
    expect(await sheet.getByText('这一样要写').count()).toBe(2);
    await fill(sheet.getByLabel('事项名称'), '共享单车停放点登记');
    await fill(sheet.getByLabel('主管部门'), '城市管理部门');
    await sheet.getByRole('button', { name: '开始写' }).click();
    await chen.getByRole('heading', { name: '共享单车停放点登记', level: 1 }).waitFor();
    await chen.getByRole('button', { name: '不改了', exact: true }).click();
    await chen.getByRole('button', { name: '真的不改了，写的都扔掉' }).click();
    await chen.getByRole('button', { name: '提交审核' }).waitFor({ state: 'detached' });
  });

  it('are withdrawn when a second person consents, and brought back from an older version', async () => {
    const chen = await visit(editing('B0112'), { as: 'chenxiao', ...wide });
    await chen.getByRole('button', { name: '让这份下线' }).click();
    await chen.getByRole('button', { name: '提请下线' }).click();
    await shown(chen, '写一句为什么下线').waitFor();
    await fill(chen.getByLabel('为什么下线'), '并到别的事项里了。');
    await chen.getByRole('button', { name: '提请下线' }).click();
    await chen.getByRole('button', { name: '拿回来改' }).waitFor();
    const wu = await visit(editing('B0112'), { as: 'wumin', ...wide });
    await wu.getByRole('button', { name: '同意下线' }).click();
    await wu.getByRole('button', { name: '同意下线' }).waitFor({ state: 'detached' });
    await chen.reload();
    await chen.getByRole('button', { name: '退回到第 1 版' }).click();
    await chen.getByRole('button', { name: '提交审核' }).waitFor();
  });
});

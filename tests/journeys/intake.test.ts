import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { settled, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const wide = { viewport: { width: 1280, height: 800 } };
const ledger = '/staff/intake/index';
const opened = (caseNumber: string) => `${ledger}?case=${caseNumber}`;
const detail = (page: Page) => page.getByRole('complementary', { name: '这一件' });
const press = (page: Page, name: string) => detail(page).getByRole('button', { name, exact: true }).click();
const offered = (page: Page, act: string) =>
  detail(page).getByRole('heading', { name: act, exact: true }).waitFor();

/** What anybody reads of what 好办区 took in for 远桥区. */
const counts = async () => {
  const response = await fetch(`${inject('site')}/api/cross-region/figures?region=demo`);
  const { partners } = (await response.json()) as Received<'GET /cross-region/figures'>;
  return partners[0]!.outward;
};

/** 林晓 takes a case in; gives her page and the number. */
const takeIn = async (applicant: string) => {
  const page = await visit(ledger, wide);
  await page.getByRole('main').getByRole('button', { name: '收一件' }).click();
  await detail(page).getByLabel('办什么事').selectOption({ label: '居民身份证补领（远桥区的事）' });
  await fill(detail(page).getByLabel('办件人姓名或企业名称'), applicant);
  await press(page, '收一件');
  await offered(page, '寄出');
  const number = await detail(page)
    .getByText(/^KY\d+$/)
    .innerText();
  return { page, number };
};

describe('a case that 好办区 takes in and 远桥区 decides', () => {
  it('goes from 林晓 to 高远 and back to whoever it is for, is counted, and can be rated', async () => {
    const before = await counts();
    const { page: lin, number } = await takeIn('王小芳');
    expect(await detail(lin).innerText()).not.toContain('王小芳');
    await fill(detail(lin).getByLabel(/快递单号/), 'SF10086');
    await press(lin, '寄出');
    await detail(lin).getByText('等远桥区行政审批服务局办下一步').waitFor();

    const gao = await visit(opened(number), { ...wide, as: 'gaoyuan' });
    await settled(gao);
    await detail(gao).getByText('快递 SF10086').waitFor();
    await press(gao, '属地签收');
    await offered(gao, '受理');
    await press(gao, '受理');
    await offered(gao, '办结');
    await press(gao, '办结');
    await detail(gao).getByText('等好办区行政审批服务局办下一步').waitFor();

    await lin.reload();
    await offered(lin, '送达');
    await press(lin, '送达');
    await detail(lin).getByRole('button', { name: '发评价码给办件人' }).click();
    await detail(lin).getByText('请他扫一扫，只能用一次').waitFor();

    const pair = await visit('/pages/cross-region/index?from=demo&to=demo-far');
    await pair.getByText('在好办区收，远桥区办', { exact: true }).waitFor();
    await pair.getByRole('button', { name: '两处对换' }).click();
    await pair.getByRole('heading', { name: '代收了多少' }).waitFor();

    const after = await counts();
    expect([after.taken - before.taken, after.delivered - before.delivered]).toEqual([1, 1]);

    const wang = await visit('/rate/case/index');
    await fill(wang.getByLabel('办件编号'), number);
    await fill(wang.getByLabel(/姓名/), '王小芳');
    await wang.getByRole('button', { name: '找这件事' }).click();
    await wang.getByText('快递 SF10086').waitFor();
    await wang.getByRole('main').getByText('演示', { exact: true }).first().waitFor();
    await wang.getByRole('listitem').filter({ hasText: '送达' }).first().waitFor();
    await wang.getByRole('link', { name: /办结/ }).waitFor();
  });

  it('is sent back for what is missing, with the reason, and comes again', async () => {
    const { page: lin, number } = await takeIn('李大海');
    await press(lin, '寄出');
    await detail(lin).getByText('等远桥区行政审批服务局办下一步').waitFor();
    const gao = await visit(opened(number), { ...wide, as: 'gaoyuan' });
    await settled(gao);
    await press(gao, '属地签收');
    await offered(gao, '受理');
    await press(gao, '一次告知补正');
    await press(gao, '一次告知补正');
    await detail(gao).getByText('写一句，办件人要看').waitFor();
    await fill(detail(gao).getByLabel(/要补什么/), '缺户口本首页。');
    await press(gao, '一次告知补正');
    await detail(gao).getByText('等好办区行政审批服务局办下一步').waitFor();
    await lin.reload();
    await offered(lin, '寄出');
    await detail(lin).getByText('缺户口本首页。').waitFor();
  });

  it('offers nobody a step that is the other side’s, and none that leads back', async () => {
    const { page: lin, number } = await takeIn('赵一');
    await press(lin, '寄出');
    await detail(lin).getByText('等远桥区行政审批服务局办下一步').waitFor();
    for (const act of ['属地签收', '受理', '寄出', '送达'])
      expect(await detail(lin).getByRole('button', { name: act, exact: true }).count()).toBe(0);
    const gao = await visit(opened(number), { ...wide, as: 'gaoyuan' });
    await settled(gao);
    await offered(gao, '属地签收');
    for (const act of ['寄出', '送达', '受理'])
      expect(await detail(gao).getByRole('button', { name: act, exact: true }).count()).toBe(0);
  });

  it('is walked through and filtered by keys, as the inbox is', async () => {
    await takeIn('钱二');
    const page = await visit(ledger, wide);
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await detail(page)
      .getByText(/^KY\d+$/)
      .waitFor();
    await page.keyboard.press('Escape');
    await detail(page).getByText('点左边一件，这里就打开').waitFor();
    await page.keyboard.press('1');
    expect(await page.getByRole('button', { name: /红灯/ }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('林晓, a clerk,', () => {
  it('reads what is agreed and each item, and is offered nothing to write', async () => {
    const page = await visit('/staff/cross-region/index', { ...wide, as: 'linxiao' });
    await page.getByRole('button', { name: '公共场所卫生许可' }).click();
    const aside = page.getByRole('complementary', { name: '改这一条' });
    await aside.getByText('收件到寄出，几个工作日').waitFor();
    for (const name of ['写一份协议', '加一件事', '存下，马上公开'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  });
});

describe('陈晓, an editor,', () => {
  const desk = '/staff/cross-region/index';
  const form = (page: Page) => page.getByRole('complementary', { name: '改这一条' });

  it('writes an agreement and an item, which everybody reads within seconds', async () => {
    const page = await visit(desk, { ...wide, as: 'chenxiao' });
    await page.getByRole('button', { name: '公共场所卫生许可' }).click();
    await fill(form(page).getByLabel('窗口时间'), '周一至周五 9:00–16:00（演示）');
    await form(page).getByRole('button', { name: '存下，马上公开' }).click();
    await form(page).getByText('存好了，几秒后公开。').waitFor();
    expect(await form(page).getByLabel('窗口时间').inputValue()).toBe('周一至周五 9:00–16:00（演示）');
    await expect
      .poll(async () => {
        const response = await fetch(`${inject('site')}/api/cross-region/items/demo-far-hygiene`);
        return ((await response.json()) as Received<'GET /cross-region/items/:id'>).window.hours;
      })
      .toBe('周一至周五 9:00–16:00（演示）');
  });

  it('is shown what another wrote meanwhile, and loses nothing of her own', async () => {
    const page = await visit(desk, { ...wide, as: 'chenxiao' });
    await page.getByRole('button', { name: '设置户外广告' }).click();
    await fill(form(page).getByLabel('窗口地址'), '好办区演示路 3 号（演示）');
    const other = await visit(desk, { ...wide, as: 'chenxiao' });
    await other.getByRole('button', { name: '设置户外广告' }).click();
    await fill(form(other).getByLabel('窗口地址'), '好办区演示路 9 号（演示）');
    await form(other).getByRole('button', { name: '存下，马上公开' }).click();
    await form(other).getByText('存好了，几秒后公开。').waitFor();
    await form(page).getByRole('button', { name: '存下，马上公开' }).click();
    await form(page)
      .getByText(/刚改过，这几处和你写的不一样/)
      .waitFor();
    await form(page).getByText('窗口地址，现在是“好办区演示路 9 号（演示）”').waitFor();
    expect(await form(page).getByLabel('窗口地址').inputValue()).toBe('好办区演示路 3 号（演示）');
  });

  it('reads what the partner keeps, and cannot write it', async () => {
    const page = await visit(desk, { ...wide, as: 'chenxiao' });
    await page.getByRole('button', { name: '居民身份证补领' }).click();
    await form(page).getByText('这一条归别人管，只能看。').waitFor();
    await form(page).getByText('办结到送达，几个工作日').waitFor();
    expect(await form(page).getByRole('button', { name: '存下，马上公开' }).count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { settled, shown, textOf, useVisits } from './visit.ts';
import { fill } from '../typed.ts';

const visit = useVisits();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const look = async (page: Page, caseNumber: string, applicant: string) => {
  await fill(page.getByLabel('办件编号'), caseNumber);
  await fill(page.getByLabel('办件人姓名，或单位名称'), applicant);
  await press(page, '找这件事');
};

describe('a case, by its number and a name', () => {
  it('leads 王芳 to each step of it; what she leaves for later waits under 评价, and is let go', async () => {
    const [{ caseNumber, applicant } = { caseNumber: '', applicant: '' }] = inject('cases');
    const page = await visit('/pages/ratings/index');
    await page.getByRole('link', { name: /^凭编号评/ }).click();
    await look(page, ` ${caseNumber} `, applicant);
    await page.getByRole('link', { name: /^办结/ }).click();
    await shown(page, /办结 · .*12 号窗口/).waitFor();
    await page.getByRole('radio', { name: '满意', exact: true }).click();
    await press(page, '提交评价');
    await page.getByRole('heading', { name: '评价收到了', level: 1 }).waitFor();
    await page.goto('/pages/ratings/index');
    await page.getByRole('heading', { name: '等你说一句' }).waitFor();
    expect(await page.getByRole('link', { name: '去评价' }).count()).toBe(1);
    await press(page, '不评了');
    await expect.poll(() => page.getByRole('heading', { name: '等你说一句' }).count()).toBe(0);
    await page.goto('/rate/case/index');
    await look(page, caseNumber, applicant);
    await shown(page, /评过了/).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(applicant);
  });

  it('is not found under another name, nor where the number is no number', async () => {
    const [{ caseNumber } = { caseNumber: '' }] = inject('cases');
    const page = await visit('/rate/case/index');
    await look(page, '编号', '王');
    await shown(page, '编号是字母、数字和横线，至少 4 位').waitFor();
    await shown(page, '写全名，至少两个字').waitFor();
    await look(page, caseNumber, '张三');
    await shown(page, '编号和姓名对不上，照回执再抄一遍。').waitFor();
  });
});

describe('the tab 评价', () => {
  it('offers every way to say how it went, and no scanner where there is none', async () => {
    const page = await visit('/pages/ratings/index');
    await settled(page);
    const text = await textOf(page);
    for (const way of ['凭编号评', '凭回执号查进度', '还能去哪里评']) expect(text).toContain(way);
    expect(text).not.toContain('扫码评');
    await page.getByRole('link', { name: /^还能去哪里评/ }).click();
    await shown(page, '12345 热线').waitFor();
    await page.getByRole('main').getByText('意见箱', { exact: true }).waitFor();
  });
});

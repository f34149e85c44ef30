import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { describe, expect, inject, it } from 'vitest';
import type { Received } from '#contract/api';
import { textOf, useVisits } from './visit.ts';

const visit = useVisits();
const wide = { viewport: { width: 1280, height: 800 } };
const name = `演示开剧本杀馆备案${Date.now()}`;

const workbookOf = async (limit: string, fee: string) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('办事指南');
  sheet.addRow(['事项名称', '服务对象', '经营主题', '主管部门', '承诺办结时限', '费用', '日常用语', '出处']);
  sheet.addRow([name, '企业', '文体旅游', '演示文旅部门', limit, fee, '开剧本杀馆', '演示：某区事项清单']);
  return {
    name: '办事指南 11 月.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
};

describe('a table of guides', () => {
  it('that is broken is told its cells; mended it goes in, is approved by another, and is found', async () => {
    const page = await visit('/staff/imports/index', { ...wide, as: 'chenxiao' });
    await page.getByLabel(/选一份文件/).setInputFiles(await workbookOf('20天左右', '按规定收取'));
    await page.getByRole('cell', { name: 'E2', exact: true }).waitFor();
    await page.getByRole('cell', { name: 'F2', exact: true }).waitFor();
    await page.getByText('只填数字，单位是工作日。写 20').waitFor();
    await page.getByText('先改 2 格').waitFor();
    expect(await page.getByRole('button', { name: /^导入 / }).count()).toBe(0);

    const taking = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标好错的表' }).click();
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load((await readFile(await (await taking).path())) as never);
    expect(marked.worksheets[0]!.getCell('I2').text).toContain('E2 承诺办结时限');

    await page.getByRole('button', { name: '换一份文件' }).click();
    await page.getByLabel(/选一份文件/).setInputFiles(await workbookOf('20', '不收费'));
    await page.getByText('没有错，可以导').waitFor();
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await page.getByText('1 份草稿等另一个人审').first().waitFor();
    expect(await page.getByRole('button', { name: /全部同意/ }).count()).toBe(0);

    const reviewing = await visit('/staff/imports/index', { ...wide, as: 'wumin' });
    await reviewing
      .getByRole('button', { name: /^办事指南 11 月.xlsx/ })
      .first()
      .click();
    await reviewing.getByRole('button', { name: '全部同意，发布 1 份' }).click();
    await reviewing.getByText('发布 1 份，退回 0 份').waitFor();

    const words = encodeURIComponent('开剧本杀馆');
    const found = async () => {
      const response = await fetch(`${inject('site')}/api/guides?q=${words}`);
      return ((await response.json()) as Received<'GET /guides'>).items.map((guide) => guide.name);
    };
    await expect.poll(found).toContain(name);
    const citizen = await visit(`/pages/search/index?q=${words}`);
    await expect.poll(() => textOf(citizen), { timeout: 30_000 }).toContain(name);
  });

  it('that is none says which sheet or heading it lacks, also on a phone', async () => {
    const page = await visit('/staff/imports/index', {
      viewport: { width: 360, height: 780 },
      as: 'chenxiao',
    });
    const file = { name: '别的.csv', mimeType: 'text/csv', buffer: Buffer.from('名称,部门\n甲,乙\n') };
    await page.getByLabel(/选一份文件/).setInputFiles(file);
    await page.getByText('列“事项名称”：没有这一列').waitFor();
    expect(await textOf(page)).toContain('下载模板');
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(over).toBe(false);
  });
});

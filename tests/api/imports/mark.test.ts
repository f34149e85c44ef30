import { afterAll, describe, expect, it } from 'vitest';
import { refusal } from '../open-api.ts';
import { headings, openImports, row, rowsOf, workbookOf } from './ground.ts';

const { chenxiao, gaoyuan, close } = await openImports();
afterAll(close);

const rows = [headings, row('甲', { 费用: '按规定收取', 承诺办结时限: '20天左右' }), row('乙')];

describe('GET /desk/imports/:id/workbook', () => {
  it('gives the table back with every faulty cell red, and how to mend it behind the row', async () => {
    const { id } = await chenxiao.check(await workbookOf('guides', rows));
    const { sheet } = await rowsOf(await chenxiao.get(`/desk/imports/${id}/workbook`));
    const filled = (cell: string) =>
      (sheet.getCell(cell).fill as { fgColor?: { argb: string } } | undefined)?.fgColor?.argb;
    expect([filled('F2'), filled('G2'), filled('F3')]).toEqual(['FFFBE1DF', 'FFFBE1DF', undefined]);
    expect(sheet.getCell('I1').value).toBe('怎么改');
    expect(sheet.getCell('I2').value).toBe(
      'F2 承诺办结时限：只填数字，单位是工作日。写 20。别的单位写明：20 天、3 个月\nG2 费用：没写多少钱。写“不收费”，或者“20 元”',
    );
  });

  it('can be mended and brought in again: what it says itself is not read', async () => {
    const { id } = await chenxiao.check(await workbookOf('guides', rows));
    const { sheet } = await rowsOf(await chenxiao.get(`/desk/imports/${id}/workbook`));
    sheet.getCell('F2').value = 20;
    sheet.getCell('G2').value = '20 元';
    const mended = new Uint8Array(await sheet.workbook.xlsx.writeBuffer());
    expect(await chenxiao.check(mended)).toMatchObject({ ready: 2, faults: [], ignored: [] });
  });

  it('marks a CSV as a workbook', async () => {
    const csv = new TextEncoder().encode(rows.map((cells) => cells.join(',')).join('\n'));
    const { id } = await chenxiao.check(csv, { name: '事项.csv' });
    const { sheet } = await rowsOf(await chenxiao.get(`/desk/imports/${id}/workbook`));
    expect(sheet.getCell('I2').value).toMatch(/^F2/);
  });

  it('refuses an editor of another agency, and what has come in', async () => {
    const { id } = await chenxiao.check(await workbookOf('guides', [headings, row('丙')]));
    const path = `/desk/imports/${id}/workbook`;
    expect(await refusal(await gaoyuan.get(path))).toMatchObject({ reason: 'no-such-import' });
    await chenxiao.run(id);
    expect(await refusal(await chenxiao.get(path))).toMatchObject({ reason: 'no-such-import' });
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, close, sql } = await openImports();
afterAll(close);

const sheet = (...rows: ReturnType<typeof row>[]) => workbookOf('guides', [headings, ...rows]);
const said = async (file: Uint8Array) =>
  (await chenxiao.check(file)).faults.map(({ cell, column, written, why }) => [cell, column, written, why]);

describe('POST /desk/imports', () => {
  it('says of a table what would come in, and writes nothing of it', async () => {
    const seen = await chenxiao.check(await sheet(row('开剧本杀馆'), row('开密室逃脱馆')));
    expect(seen).toMatchObject({ state: 'checked', rows: 2, ready: 2, same: 0, faulty: 0, faults: [] });
    expect(await sql('select from guide_drafts where import_id is not null')).toEqual([]);
  });

  it('names every fault by its cell: the column, what is written, why it cannot be, and how to mend it', async () => {
    const file = await sheet(
      row('甲', { 承诺办结时限: '20天左右' }),
      row('乙', { 费用: '按规定收取' }),
      row('丙', { 服务对象: '公司' }),
      row('丁', { 出处: '' }),
      row('', {}),
      row('甲'),
      row('戊', { 实施编码: '12441500196720244A3442199806003' }),
    );
    expect(await said(file)).toEqual([
      ['F2', '承诺办结时限', '20天左右', '只填数字，单位是工作日'],
      ['G3', '费用', '按规定收取', '没写多少钱'],
      ['C4', '服务对象', '公司', '不在可选的里面'],
      ['H5', '出处', '', '没有出处，不能公开'],
      ['A6', '事项名称', '', '空着'],
      ['A7', '事项名称', '甲', '和 A2 是同一条'],
      ['B8', '实施编码', '12441500196720244A3442199806003', '前 18 位信用代码的最后一位对不上'],
    ]);
  });
});

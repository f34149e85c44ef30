import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';

const { chenxiao, linxiao, wumin, close, sql } = await openImports();
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

  it.each([
    ['咨询电话', '8620 123', '电话少了位数，或者多了'],
    ['咨询电话', '0000-8620123', undefined],
    ['咨询电话', '12345', undefined],
    ['申请材料', '身份证\n其他相关材料', '看的人不知道要带什么'],
    ['办理地点', '大厅', '服务点里没有这个名称'],
    ['网办地址', 'www.example.com', '不是网址'],
    ['法定办结时限', '3 个月', undefined],
  ])('looks at what is written under %s: %s', async (heading, written, why) => {
    const file = await workbookOf('guides', [
      ['事项名称', '服务对象', '主管部门', heading, '出处'],
      ['办点事', '个人', '民政', written, '某区清单'],
    ]);
    expect((await chenxiao.check(file)).faults[0]?.why).toBe(why);
  });

  it('tells what breaks a rule of quality by the cell that speaks of it', async () => {
    const file = await workbookOf('guides', [
      [...headings, '法定办结时限'],
      [...row('承诺得太久', { 承诺办结时限: 30 }), 20],
    ]);
    expect(await said(file)).toEqual([['F2', '承诺办结时限', '30', expect.stringContaining('比法定的还长')]]);
  });

  it('answers the same when the same is sent again, and refuses another table under its id', async () => {
    const id = randomUUID();
    const file = await sheet(row('开桌游馆'));
    expect(await chenxiao.check(file, { id })).toEqual(await chenxiao.check(file, { id }));
    const other = await chenxiao.upload(await sheet(row('别的')), { id });
    expect(await refusal(other)).toMatchObject({ reason: 'sent-otherwise' });
  });

  it('finds the guide that a row means by its number, its 实施编码 or its exact name', async () => {
    const file = await workbookOf('guides', [
      ['事项编号', '事项名称', '出处'],
      ['P1103', '', ''],
      ['', '出生医学证明签发', ''],
      ['Z9999', '', ''],
    ]);
    const { same, faults } = await chenxiao.check(file);
    expect(faults.map(({ cell, why }) => [cell, why])).toContainEqual(['A4', '没有这份办事指南']);
    expect(same).toBeGreaterThan(0);
  });

  it('takes an older 实施编码, and says how many there are', async () => {
    const older = row('开陶艺馆', { 实施编码: '511Z07001006-511602000000-000-11511301008778183N-1-00' });
    expect(await chenxiao.check(await sheet(older))).toMatchObject({ legacy: 1, faults: [], ready: 1 });
  });

  it('refuses whoever is no editor', async () => {
    const file = await sheet(row('甲'));
    expect(await refusal(await linxiao.upload(file))).toMatchObject({ reason: 'not-editor' });
    expect(await refusal(await wumin.upload(file))).toMatchObject({ reason: 'not-editor' });
  });
});

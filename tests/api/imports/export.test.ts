import type ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { importKinds, type ImportKind } from '#contract/vocabulary-of-imports';
import { headings, openImports, row, rowsOf, workbookOf } from './ground.ts';

const { chenxiao, wumin, close, sql } = await openImports();
afterAll(close);

const kinds = Object.keys(importKinds) as ImportKind[];
const exported = (kind: ImportKind, format = 'xlsx') =>
  chenxiao.get(`/desk/exports/${kind}?format=${format}`);
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

const put = async (kind: ImportKind, rows: ExcelJS.CellValue[][]) => {
  const tried = await chenxiao.check(await workbookOf(kind, rows), { kind });
  expect(tried.faults).toEqual([]);
  const done = await chenxiao.run(tried.id);
  expect(done.state).toBe('done');
  return done;
};
const faultsOf = async (kind: ImportKind, rows: ExcelJS.CellValue[][]) =>
  (await chenxiao.check(await workbookOf(kind, rows), { kind })).faults.map(({ cell, why }) => [cell, why]);

await sql(`insert into cross_region_agreements
  (id, region_code, partner_name, scope, parties_complete, as_of, section, quote, note, source_id, agency_id)
  select 'desk-agreement', 'demo', '远桥区', 'inter-provincial', true, '2026', '一', '约定', '', 'demo', 'demo-approval'`);

describe('GET /desk/exports/:kind', () => {
  it('gives places, windows, what they take, agreed items and channels that can be brought in first', async () => {
    await put('service-points', [
      ['名称', '种类', '地址', '电话', '经度', '纬度'],
      ['演示七里街便民服务中心', '街道（镇）便民服务中心', '演示路 7 号', '0000-12345678', 113.5, 28.2],
    ]);
    await put('service-windows', [
      ['服务点', '窗口', '综合窗口'],
      ['演示七里街便民服务中心', '1 号窗口', '是'],
      ['演示七里街便民服务中心', '2 号窗口', ''],
    ]);
    await put('window-items', [
      ['服务点', '窗口', '事项编号'],
      ['演示七里街便民服务中心', '1 号窗口', 'P0101'],
      ['演示七里街便民服务中心', '1 号窗口', 'P1103'],
    ]);
    await put('window-items', [
      ['服务点', '窗口', '事项编号', '能不能办'],
      ['演示七里街便民服务中心', '1 号窗口', 'P0101', '不能'],
    ]);
    expect(
      await sql(`select p.name, p.source_id, w.name as window, comprehensive, array_agg(guide_code) as items
        from service_points p join service_windows w on w.point_id = p.id
        left join window_items on window_id = w.id
        where p.name = '演示七里街便民服务中心' group by 1, 2, 3, 4 order by 3`),
    ).toMatchObject([
      { source_id: 'demo', window: '1 号窗口', comprehensive: true, items: ['P1103'] },
      { window: '2 号窗口', comprehensive: false, items: [null] },
    ]);
    await put('cross-region', [
      ['协议', '事项名称', '收件的地方', '办理的地方', '办法', '核对日期'],
      ['远桥区', '演示：异地办证', '好办区', '远桥区', '异地代收代办', '2026-11-01'],
      ['远桥区', '演示：异地办证', '远桥区', '好办区', '全程网办', '2026-11-01'],
    ]);
    expect(
      await sql(`select accepting_region, mode, verified_on::text from cross_region_items
        where name = '演示：异地办证' order by position`),
    ).toEqual([
      { accepting_region: 'demo', mode: 'remote-collection', verified_on: '2026-11-01' },
      { accepting_region: 'demo-far', mode: 'online', verified_on: '2026-11-01' },
    ]);
    await put('channels', [
      ['渠道', '开着吗', '没开的原因，几时开'],
      ['短信', '否', '正在接网关'],
    ]);
    expect(await sql(`select open, reopening from channels where id = 'sms'`)).toEqual([
      { open: false, reopening: '正在接网关' },
    ]);
  });

  it.each(kinds)(
    'changes nothing when it comes back as it went: %s, as a workbook and as CSV',
    async (kind) => {
      for (const format of ['xlsx', 'csv']) {
        const file = await bytesOf(await exported(kind, format));
        const tried = await chenxiao.check(file, { kind });
        expect([kind, format, tried.faults]).toEqual([kind, format, []]);
        expect(tried).toMatchObject({ ready: 0, same: tried.rows, ignored: [] });
        expect(tried.rows).toBeGreaterThan(0);
      }
    },
  );

  it('lets no cell be taken for a formula, and takes the apostrophe off when it comes back', async () => {
    const name = '=HYPERLINK("https://evil.example","办")';
    const { id } = await put('guides', [headings, row(name, { 承诺办结时限: 5 })]);
    await wumin.review(id);
    const { rows, sheet } = await rowsOf(await exported('guides'));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain(`'${name}`);
    sheet.eachRow((line) => line.eachCell((cell) => expect(cell.formula).toBeFalsy()));
    const csv = await (await exported('guides', 'csv')).text();
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(await chenxiao.check(await bytesOf(await exported('guides')))).toMatchObject({
      ready: 0,
      faults: [],
    });
  });

  it('changes of a guide what a cell changes, and keeps the rest with its source', async () => {
    const [before] = await sql(
      `select facts from guide_versions where guide_code = 'P1103' and withdrawn_at is null`,
    );
    const { id } = await put('guides', [
      ['事项编号', '事项名称', '承诺办结时限', '出处'],
      ['P1103', '', '3', '某区清单'],
    ]);
    const [draft] = await sql('select based_on, facts from guide_drafts where import_id = $1', [id]);
    const { limits, ...rest } = draft!.facts as Record<string, Record<string, unknown>>;
    const { limits: was, ...others } = before!.facts as Record<string, Record<string, unknown>>;
    expect(limits!.promised).toMatchObject({
      value: { amount: 3, unit: 'working-days' },
      source: expect.stringMatching(/^import\//),
    });
    expect({ ...limits, promised: null }).toMatchObject({ ...was, promised: null });
    expect(rest).toMatchObject(others);
  });

  it('adds a word to what a guide is called, through the same review', async () => {
    const { id } = await put('aliases', [
      ['事项编号', '事项名称', '说法'],
      ['P0101', '', '开个娃证、娃娃证'],
    ]);
    expect(
      await sql(
        `select facts #> '{identity,everydayNames,value}' as names from guide_drafts where import_id = $1`,
        [id],
      ),
    ).toEqual([{ names: expect.arrayContaining(['开个娃证', '娃娃证']) }]);
  });
});

describe('a table of listings', () => {
  it.each<[ImportKind, ExcelJS.CellValue[][], unknown]>([
    [
      'service-points',
      [
        ['名称', '种类', '经度'],
        ['甲', '茶馆', ''],
        ['乙', '银行网点', 113],
      ],
      [
        ['B2', '不在可选的里面'],
        ['A3', '经度和纬度要写就都写'],
      ],
    ],
    [
      'service-windows',
      [
        ['服务点', '窗口'],
        ['没有的地方', '1 号'],
      ],
      [['A2', '本单位没有这个服务点']],
    ],
    [
      'window-items',
      [
        ['服务点', '窗口', '事项编号'],
        ['演示七里街便民服务中心', '9 号窗口', 'P0101'],
        ['演示七里街便民服务中心', '1 号窗口', 'P9999'],
      ],
      [
        ['B2', '这个服务点没有这个窗口'],
        ['C3', '没有这份办事指南'],
      ],
    ],
    [
      'channels',
      [
        ['渠道', '开着吗'],
        ['鸽子', '是'],
        ['短信', '也许'],
      ],
      [
        ['A2', '没有这个渠道，或者不归本单位管'],
        ['B3', '不在可选的里面'],
      ],
    ],
    [
      'cross-region',
      [
        ['协议', '事项名称', '收件的地方', '办理的地方'],
        ['没有的', '甲', '好办区', '远桥区'],
        ['远桥区', '甲', '好办区', '好办区'],
        ['远桥区', '乙', '月球', '好办区'],
        ['远桥区', '丙', '环翠区', '好办区'],
      ],
      [
        ['A2', '本单位没有这份协议'],
        ['D3', '两处是同一个地方'],
        ['C4', '没有这个地区'],
        ['D5', '要有本地区，而且两处都在协议里'],
      ],
    ],
    [
      'aliases',
      [
        ['事项名称', '说法'],
        ['没有这件事', '甲'],
        ['', '乙'],
        ['居民身份证补领', ''],
      ],
      [
        ['A2', '没有这份办事指南'],
        ['A3', '空着'],
        ['B4', '空着'],
      ],
    ],
  ])('is told its faults by the cell: %s', async (kind, rows, faults) => {
    expect(await faultsOf(kind, rows)).toEqual(faults);
  });
});

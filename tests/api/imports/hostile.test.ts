import type ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { createServer, request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { refusal } from '../open-api.ts';
import { headings, openImports, row, workbookOf } from './ground.ts';
import { rawWorkbook, zipOf } from './zip.ts';

const { app, chenxiao, close, sql } = await openImports();
afterAll(close);

const table = [headings, row('开剧本杀馆')];
const sound = await workbookOf('guides', table);
const faultsOf = async (file: Uint8Array) =>
  (await chenxiao.check(file)).faults.map(({ cell, written, why }) => [cell, written, why]);
const reasonOf = async (file: Uint8Array) => (await refusal(await chenxiao.upload(file))).reason;
const kept = async () => (await sql('select count(*)::integer as count from imports'))[0]!.count;

const gigabyte = deflateRawSync(Buffer.alloc(1 << 28));
const ole = (name: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  );

describe('a cell that hides what it says', () => {
  it.each<[string, (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void, unknown[]]>([
    [
      'formula',
      (sheet) => (sheet.getCell('F2').value = { formula: 'A1*2', result: 20 }),
      ['F2', '=A1*2', '这一格是公式'],
    ],
    [
      'formula that was copied down',
      (sheet) => (sheet.fillFormula('F2:F3', 'A1*2', [20, 20]), sheet.addRow(row('乙'))),
      ['F2', '=A1*2', '这一格是公式'],
    ],
    ['merged range', (sheet) => sheet.mergeCells('C2:D2'), ['C2', '企业', '这几格合并了：C2—D2']],
    [
      'date counted from 1904',
      (sheet, workbook) => {
        workbook.properties.date1904 = true;
        sheet.getCell('F2').value = new Date('2026-11-22');
      },
      ['F2', '2026-11-22', '这份表从 1904 年起算日期，会差 4 年'],
    ],
    [
      'value that went wrong',
      (sheet) => (sheet.getCell('F2').value = { error: '#N/A' } as never),
      ['F2', '#N/A', 'Excel 在这一格算错了'],
    ],
    [
      'number of more digits than Excel keeps',
      (sheet) => (sheet.getCell('B2').value = 1.2441500196720244e30),
      ['B2', '1.2441500196720244e+30', '数字太长，Excel 改了末尾几位'],
    ],
  ])('is named, and the table is not taken: a %s', async (_, change, fault) => {
    const seen = await faultsOf(await workbookOf('guides', table, change));
    expect(seen).toContainEqual(fault);
  });

  it('hurts nobody in a column that is not read, or in another sheet', async () => {
    const file = await workbookOf('guides', table, (sheet, workbook) => {
      sheet.getCell('K1').value = '备注';
      sheet.getCell('K2').value = { formula: '1+1', result: 2 };
      workbook.addWorksheet('封面').mergeCells('A1:D9');
    });
    expect(await chenxiao.check(file)).toMatchObject({ faults: [], ready: 1, ignored: ['备注'] });
  });

  it('is not made a million cells of by a name or a rule for a whole column', async () => {
    const cells = headings.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const values = row('甲')
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    const lettered = (xml: string, at: number) => {
      let nth = 0;
      return `<row r="${at}">${xml.replace(/<c /g, () => `<c r="${String.fromCharCode(65 + nth++)}${at}" `)}</row>`;
    };
    const all = 'A1:XFD1048576';
    const file = rawWorkbook(
      `<sheetData>${lettered(cells, 1)}${lettered(values, 2)}</sheetData>
       <dataValidations><dataValidation type="whole" sqref="${all}"><formula1>0</formula1></dataValidation></dataValidations>`,
      '<definedNames><definedName name="all">办事指南!$A$1:$XFD$1048576</definedName></definedNames>',
    );
    const started = performance.now();
    expect(await chenxiao.check(file)).toMatchObject({ ready: 1 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a small file that is far more than a table once it is read', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, nth) => `<row r="${nth + 1}"><c r="XFD${nth + 1}"><v>1</v></c></row>`);
  it.each<[string, string, string, string]>([
    ['cells without end', '<sheetData>', '<c/>', 'workbook-too-large'],
    ['rows without end', '<sheetData>', '<row/>', 'workbook-too-large'],
    ['tags within tags', '<sheetData>', '<a>', 'workbook-too-large'],
    ['columns that are each of all columns', '<cols>', '<col min="1" max="16384"/>', 'not-a-workbook'],
  ])('is refused while the server goes on with everything else: %s', async (_, head, again, reason) => {
    const file = rawWorkbook(head + again.repeat(8_000_000 / (again.length / 4)), '');
    let [last, longest] = [performance.now(), 0];
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect(await reasonOf(file)).toBe(reason);
    clearInterval(beat);
    expect(longest).toBeLessThan(500);
  });

  it('is refused where each of its rows has one cell, far to the right', async () => {
    const file = rawWorkbook(`<sheetData>${lines(20_000).join('')}</sheetData>`, '');
    expect(await reasonOf(file)).toBe('workbook-too-large');
  });
});

describe('a file that is no table, or more than one', () => {
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
  const bomb = (size: number) => zipOf(names.map((name) => ({ name, packed: gigabyte, size })));
  const merged = Buffer.from(
    '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
  );
  const cells = Buffer.from(`<worksheet>${'<c r="A1"/>'.repeat(500_000)}</worksheet>`);
  const packed = (content: Buffer) =>
    zipOf([
      { name: names[0]!, packed: deflateRawSync(Buffer.from('<workbook/>')), size: 11 },
      { name: names[1]!, packed: deflateRawSync(content), size: content.length },
    ]);

  it.each<[string, Uint8Array, string]>([
    ['a zip bomb', bomb(1 << 28), 'workbook-too-large'],
    ['a zip bomb that says it is small', bomb(1000), 'workbook-cut-short'],
    ['a workbook that merges all of its cells', packed(merged), 'workbook-too-large'],
    ['a workbook of half a million cells', packed(cells), 'workbook-too-large'],
    ['half of a workbook', sound.slice(0, sound.length / 2), 'workbook-cut-short'],
    ['an old workbook', ole('Workbook'), 'workbook-old'],
    ['a workbook with a password', ole('EncryptedPackage'), 'workbook-locked'],
    [
      'another zip',
      zipOf([{ name: 'word/document.xml', packed: deflateRawSync(Buffer.from('x')), size: 1 }]),
      'not-a-workbook',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['5 MB', new Uint8Array(5 * 1024 * 1024), 'too-large'],
  ])('is refused, and nothing of it is kept: %s', async (_, file, reason) => {
    const before = await kept();
    expect(await reasonOf(file)).toBe(reason);
    expect(await kept()).toBe(before);
  });

  it('is refused where fewer bytes came than the file has', async () => {
    const response = await chenxiao.upload(sound, { bytes: sound.length + 1 });
    expect(await refusal(response)).toMatchObject({ reason: 'workbook-cut-short' });
  });

  it('of 200 MB is refused at once: before it has come, and without its being held', async () => {
    const { getRequestListener } = await import('@hono/node-server');
    const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const sent = { path: '/api/desk/imports?kind=guides', method: 'POST', port, host: '127.0.0.1' };
    const status = await new Promise((resolve, reject) => {
      const asking = request(
        { ...sent, headers: { 'Content-Length': 200 * 1024 * 1024 } },
        ({ statusCode }) => resolve(statusCode),
      );
      asking.on('error', reject);
      asking.write(Buffer.alloc(1024));
    });
    expect(status).toBe(413);
    server.closeAllConnections();
    server.close();
  });

  it('is told which sheet or which heading it lacks', async () => {
    const other = await workbookOf('channels', table, (_, workbook) => workbook.addWorksheet('封面'));
    expect((await chenxiao.check(other)).ready).toBe(1);
    const without = await workbookOf('guides', [
      ['名称', '部门'],
      ['甲', '乙'],
    ]);
    expect(await refusal(await chenxiao.upload(without))).toMatchObject({
      reason: 'wrong-sheet',
      fields: [{ field: '“办事指南”的列“事项名称”', problem: '没有这一列' }],
    });
    const neither = await workbookOf('channels', [['一']], (_, workbook) => workbook.addWorksheet('封面'));
    expect(await refusal(await chenxiao.upload(neither))).toMatchObject({
      fields: [{ field: '工作表“办事指南”', problem: '没有这一张' }],
    });
    const empty = await workbookOf('guides', [headings]);
    expect(await refusal(await chenxiao.upload(empty))).toMatchObject({
      fields: [{ field: '表头下面', problem: '一行也没有' }],
    });
  });
});

describe('a CSV', () => {
  const csv = `${headings.join(',')}\n${row('开剧本杀馆').join(',')}\n`;
  const gb18030 = new Uint8Array([0xca, 0xc2, 0xcf, 0xee, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbc, 0xd7]);

  it('is taken for what it is, whatever it is called', async () => {
    const file = new TextEncoder().encode(`\uFEFF${csv}`);
    expect(await chenxiao.check(file, { name: '事项.xlsx', type: 'image/png' })).toMatchObject({ ready: 1 });
    expect(await chenxiao.check(sound, { name: '事项.csv' })).toMatchObject({ ready: 1 });
  });

  it('may be of an older spreadsheet', async () => {
    expect((await chenxiao.check(gb18030)).faults.map(({ cell, column }) => [cell, column])).toContainEqual([
      'A2',
      '服务对象',
    ]);
  });
});

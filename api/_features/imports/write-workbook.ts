import Papa from 'papaparse';
import { importKinds } from '#contract/vocabulary-of-imports';
import { loadExcel } from './file/workbook.ts';
import type { Table } from './tables/table.ts';

/** What a spreadsheet would take for a formula is made text: by the apostrophe with which it marks text itself. */
export const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The rows under their headings as lines of CSV; the byte order mark tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: string[][]) =>
  Buffer.from(`\uFEFF${Papa.unparse(rows.map((row) => row.map(asText)))}\r\n`);

/** The same as a workbook of one sheet, every cell of it text. */
export const writeXlsx = async (table: Table, rows: string[][]) => {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(importKinds[table.kind], { views: [{ state: 'frozen', ySplit: 1 }] });
  const needed = new Set(table.headings.flatMap(({ heading, needed: is }) => (is ? [heading] : [])));
  sheet.addRows(rows.map((row) => row.map(asText)));
  sheet.columns.forEach((column) => Object.assign(column, { width: 20, numFmt: '@' }));
  sheet.getRow(1).eachCell((cell) => {
    cell.font = { bold: true, ...(needed.has(cell.text) && { color: { argb: 'FFA61C1C' } }) };
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

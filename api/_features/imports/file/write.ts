import Papa from 'papaparse';
import { loadExcel } from './workbook.ts';

/** What a spreadsheet would take for a formula is made text: by the apostrophe with which it marks text itself. */
export const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The rows under their headings as lines of CSV; the byte order mark tells spreadsheets that it is UTF-8. */
export const writeCsv = (rows: string[][]) =>
  Buffer.from(`\uFEFF${Papa.unparse(rows.map((row) => row.map(asText)))}\r\n`);

/** A sheet to be written: its rows from the headings on, and which of these cannot be left out. */
export type Written = { sheet: string; needed: string[]; rows: string[][] };

/** The rows as a workbook of one sheet, every cell of it text, the headings that are needed in red. */
export const writeXlsx = async ({ sheet: name, needed, rows }: Written): Promise<Uint8Array> => {
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows(rows.map((row) => row.map(asText)));
  sheet.columns.forEach((column) => Object.assign(column, { width: 20, numFmt: '@' }));
  sheet.getRow(1).eachCell((cell) => {
    cell.font = { bold: true, ...(needed.includes(cell.text) && { color: { argb: 'FFA61C1C' } }) };
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

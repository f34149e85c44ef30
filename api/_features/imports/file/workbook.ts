import type ExcelJS from 'exceljs';
import { Refusal } from '../../../_core/refusal.ts';
import { withoutApostrophe } from './csv.ts';
import { guardWorkbook } from './guard.ts';
import type { Fault, Sheet } from './sheet.ts';

/** What is in a sheet beside its cells is not read; some of it would be written out cell by cell, to the last row. */
const NOT_READ = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'tableParts',
  'extLst',
];

/** Loaded late, so that who only reads guides never waits for it. */
export const loadExcel = async () => (await import('exceljs')).default;

/** A workbook by exceljs, guarded. Refuses what guard.ts does, and what is no workbook all the same: `not-a-workbook`. */
export const openWorkbook = async (bytes: Uint8Array) => {
  await guardWorkbook(bytes);
  const { Workbook } = await loadExcel();
  const workbook = new Workbook();
  // A name may stand for every cell of a sheet, and would be written out so.
  Object.defineProperty(workbook.definedNames, 'model', { get: () => [], set() {} });
  await workbook.xlsx.load(bytes as never, { ignoreNodes: NOT_READ }).catch(() => {
    throw new Refusal('not-a-workbook');
  });
  return workbook;
};

const textOf = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('text' in value) return textOf(value.text as ExcelJS.CellValue);
  if ('error' in value) return value.error;
  if ('result' in value) return textOf(value.result as ExcelJS.CellValue);
  return '';
};

/** A spreadsheet keeps 15 digits of a number and writes zeros for the others. */
const isCut = (value: ExcelJS.CellValue) => typeof value === 'number' && Math.abs(value) >= 1e15;

const problemOf = (cell: ExcelJS.Cell, since1904: boolean): Fault['problem'] | undefined => {
  const { value } = cell;
  if (cell.formula || cell.type === 6) return 'formula';
  if (value instanceof Date && since1904) return 'date-1904';
  if (typeof value === 'object' && value !== null && 'error' in value) return 'error-value';
  return isCut(value) ? 'number-cut' : undefined;
};

/** No table has as many columns; what stands behind them is not read. */
const MOST_COLUMNS = 200;

const readSheet = (sheet: ExcelJS.Worksheet, since1904: boolean): Sheet => {
  const read: Sheet = { name: sheet.name, lines: [], faults: [] };
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      if (column > MOST_COLUMNS) return;
      // The others of a merged range say what its first says; that one is told of below.
      if (cell.isMerged && cell.master !== cell) return;
      const text = withoutApostrophe(textOf(cell.value));
      const problem = problemOf(cell, since1904);
      if (problem)
        read.faults.push({ row: number, column, written: cell.formula ? `=${cell.formula}` : text, problem });
      cells[column - 1] = text;
    });
    read.lines.push({ row: number, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  for (const range of sheet.model.merges) {
    const first = sheet.getCell(range.split(':')[0]!);
    read.faults.push({
      row: Number(first.row),
      column: Number(first.col),
      written: textOf(first.value),
      problem: 'merged',
      meant: range.replace(':', '—'),
    });
  }
  return read;
};

/** The sheets of a workbook as text. Refuses what `openWorkbook` refuses. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const workbook = await openWorkbook(bytes);
  const since1904 = workbook.properties.date1904;
  return workbook.worksheets.map((sheet) => readSheet(sheet, since1904));
};

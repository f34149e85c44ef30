import type ExcelJS from 'exceljs';
import { MEND, type Cells } from './choose.ts';
import { readCsv } from './csv.ts';
import { kindOf } from './guard.ts';
import { loadExcel, openWorkbook } from './workbook.ts';
import { asText } from './write.ts';

/** What is said of cells: where each row is at fault, and in which words. */
export type Marked = { cells: Cells; faults: { row: number; column: number; said: string }[] };

const red = (cell: ExcelJS.Cell) => {
  cell.style = {
    ...cell.style,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFBE1DF' } },
    font: { ...cell.style.font, color: { argb: 'FFA61C1C' } },
  };
};

/** The sheet as it was sent: of a CSV, the same rows in a workbook. */
const sheetOf = async (file: Uint8Array, name: string) => {
  if (kindOf(file) === 'zip') return (await openWorkbook(file)).getWorksheet(name)!;
  const { Workbook } = await loadExcel();
  const sheet = new Workbook().addWorksheet('CSV');
  sheet.addRows(readCsv(file).lines.map(({ cells }) => cells.map(asText)));
  return sheet;
};

/** Makes the faulty cells red, and says behind each row how to mend it. */
const mark = (sheet: ExcelJS.Worksheet, { cells: { columns, heading, end }, faults }: Marked) => {
  const known = new Map(columns).get(MEND);
  const column = known ?? end + 1;
  sheet.getCell(heading, column).value = MEND;
  sheet.getColumn(column).width = 60;
  for (const [row, ofRow] of Map.groupBy(faults, (fault) => fault.row)) {
    for (const fault of ofRow) red(sheet.getCell(row, fault.column));
    sheet.getCell(row, column).value = ofRow.map(({ said }) => said).join('\n');
  }
};

/** The file as it was sent, as a workbook in which its faults are marked. */
export const markFile = async (file: Uint8Array, marked: Marked): Promise<Uint8Array> => {
  const sheet = await sheetOf(file, marked.cells.sheet);
  mark(sheet, marked);
  return new Uint8Array(await sheet.workbook.xlsx.writeBuffer());
};

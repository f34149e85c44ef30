import type ExcelJS from 'exceljs';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { MEND, type Cells } from './file/choose.ts';
import { readCsv } from './file/csv.ts';
import { kindOf } from './file/guard.ts';
import { cellName } from './file/sheet.ts';
import { loadExcel, openWorkbook } from './file/workbook.ts';
import { findImport } from './find.ts';
import type { Kept } from './plan.ts';
import { explain } from './show.ts';
import { asText } from './write-workbook.ts';

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
const mark = (sheet: ExcelJS.Worksheet, { columns, heading, end }: Cells, faults: Kept[]) => {
  const known = new Map(columns).get(MEND);
  const column = known ?? end + 1;
  sheet.getCell(heading, column).value = MEND;
  sheet.getColumn(column).width = 60;
  for (const [row, ofRow] of Map.groupBy(faults, (fault) => fault.row)) {
    for (const fault of ofRow) red(sheet.getCell(row, fault.column));
    const said = ofRow.map((fault) => {
      const { why, mend } = explain(fault);
      return `${cellName(fault)} ${fault.heading}：${why}。${mend}`;
    });
    sheet.getCell(row, column).value = said.join('\n');
  }
};

/** The table as it was sent, with its faults marked. Refuses: `no-such-import`, also where everything has come in. */
export const markImport: Verb<'GET /desk/imports/:id/workbook'> = async ({ id }, { asCaller }) => {
  const { file, cells, faults } = await asCaller(async (transaction) => {
    await findImport(transaction, id);
    return transaction
      .selectFrom('imports')
      .select(['file', 'cells', 'faults'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  });
  if (!file) throw new Refusal('no-such-import');
  const kept = cells as Cells;
  const sheet = await sheetOf(file as unknown as Uint8Array, kept.sheet);
  mark(sheet, kept, faults as unknown as Kept[]);
  return Buffer.from(await sheet.workbook.xlsx.writeBuffer());
};

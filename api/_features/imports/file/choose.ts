import { importKinds, type ImportKind } from '#contract/vocabulary-of-imports';
import { Refusal } from '../../../_core/refusal.ts';
import { Entry } from '../tables/table.ts';
import type { Fault, Line, Sheet } from './sheet.ts';

/** Of a table what is looked for in a file. */
export type Wanted = { kind: ImportKind; headings: { heading: string; needed?: true | undefined }[] };

const MOST_ROWS = 10_000;
/** Within how many rows the headings stand: above them there may be a title. */
const HEADING_ROWS = 10;
/** What the template and the marked table write beside the rows. */
export const NOTE = '说明';
export const MEND = '怎么改';
/** A row whose note begins so shows how to fill in the others. */
export const EXAMPLE = '演示';

const tidy = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/[\s*]/g, '')
    .replace(/\(.*\)$/, '');

/** Where each heading of the table stands in a row; the first of two that are called the same. */
const columnsIn = (line: Line, table: Wanted) => {
  const there = line.cells.map(tidy);
  const all = [...table.headings.map(({ heading }) => heading), NOTE, MEND];
  return new Map(
    all.flatMap((heading) =>
      there.includes(tidy(heading)) ? [[heading, there.indexOf(tidy(heading)) + 1]] : [],
    ),
  );
};

type Headed = { sheet: Sheet; nth: number; columns: Map<string, number>; lacks: string[] };

const headed = (sheet: Sheet, table: Wanted): Headed[] =>
  sheet.lines.slice(0, HEADING_ROWS).map((line, nth) => {
    const columns = columnsIn(line, table);
    const lacks = table.headings.filter(({ heading, needed }) => needed && !columns.has(heading));
    return { sheet, nth, columns, lacks: lacks.map(({ heading }) => heading) };
  });

const refuseSheet = (named: Sheet | undefined, table: Wanted, best: Headed | undefined): never => {
  const sheet = importKinds[table.kind];
  throw new Refusal(
    'wrong-sheet',
    named && best
      ? best.lacks.map((heading) => ({
          field: `${named.name && `“${named.name}”的`}列“${heading}”`,
          problem: '没有这一列',
        }))
      : [{ field: `工作表“${sheet}”`, problem: '没有这一张' }],
  );
};

/** The sheet of the table and the row of its headings: the sheet of that name, or the only one that has them. */
const find = (sheets: Sheet[], table: Wanted): Headed => {
  const named = sheets.find(({ name }) => name === importKinds[table.kind]);
  const rows = (named ? [named] : sheets).flatMap((sheet) => headed(sheet, table));
  const found = rows.find(({ lacks }) => !lacks.length);
  if (found) return found;
  const only = named ?? (sheets.length === 1 ? sheets[0] : undefined);
  const best = rows.toSorted((one, other) => other.columns.size - one.columns.size)[0];
  return refuseSheet(only, table, best);
};

/** What is kept of a file between its check and its run. */
export type Cells = {
  sheet: string;
  /** The row of the headings, where each that is known stands, the last column, and those that are not known. */
  heading: number;
  columns: [string, number][];
  end: number;
  ignored: string[];
  lines: [number, string[]][];
};

export const entriesOf = ({ columns, lines }: Cells) => {
  const map = new Map(columns);
  return lines.map(([row, cells]) => new Entry(row, cells, map));
};

/**
 * The rows of a table in a file, and what no text could be had from. Refuses a file without its sheet or headings, or
 * without a row, and says which: `wrong-sheet`; more than 10,000 rows: `workbook-too-large`.
 */
export const chooseTable = (sheets: Sheet[], table: Wanted): { cells: Cells; faults: Fault[] } => {
  const { sheet, nth, columns } = find(sheets, table);
  const heading = sheet.lines[nth]!;
  const lines = sheet.lines
    .slice(nth + 1)
    .filter(({ cells }) => cells.some(Boolean))
    .filter(({ cells }) => !cells[(columns.get(NOTE) ?? 0) - 1]?.startsWith(EXAMPLE));
  if (!lines.length) throw new Refusal('wrong-sheet', [{ field: '表头下面', problem: '一行也没有' }]);
  if (lines.length > MOST_ROWS) throw new Refusal('workbook-too-large');
  const known = new Set(columns.values());
  const rows = new Set(lines.map(({ row }) => row));
  const ignored = heading.cells.filter((cell, at) => cell && !known.has(at + 1));
  return {
    cells: {
      sheet: sheet.name,
      heading: heading.row,
      columns: [...columns],
      end: heading.cells.length,
      ignored,
      lines: lines.map(({ row, cells }) => [row, cells]),
    },
    // A formula in a column that is not read, or above the headings, hurts nobody.
    faults: sheet.faults.filter(({ row, column }) => rows.has(row) && known.has(column)),
  };
};

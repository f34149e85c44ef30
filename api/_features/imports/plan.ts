import type { ImportKind } from '#contract/vocabulary-of-imports';
import { entriesOf, type Cells } from './file/choose.ts';
import type { Fault } from './file/sheet.ts';
import { tables } from './tables/index.ts';
import type { Ground } from './tables/table.ts';

/** A fault as it is kept: with the heading of its column. */
export type Kept = Fault & { heading: string };

const keyOf = ({ row, column }: { row: number; column: number }) => `${row} ${column}`;

/**
 * What the rows of a table would do now, and every fault, in the order of the sheet: those of the file come before what
 * the table says of the same cell. Reads the database, changes nothing.
 */
export const planTable = async (kind: ImportKind, cells: Cells, unread: Fault[], ground: Ground) => {
  const { writes, same, legacy, faults } = await tables[kind].plan(entriesOf(cells), ground);
  const seen = new Set(unread.map(keyOf));
  const headings = new Map(cells.columns.map(([heading, column]) => [column, heading]));
  const all = [...unread, ...faults.filter((fault) => !seen.has(keyOf(fault)))];
  all.sort((one, other) => one.row - other.row || one.column - other.column);
  const kept: Kept[] = all.map((fault) => ({ heading: headings.get(fault.column) ?? '', ...fault }));
  return { writes, same, legacy, faults: kept };
};

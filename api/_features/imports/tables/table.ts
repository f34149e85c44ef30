import { setImmediate } from 'node:timers/promises';
import type { ImportKind, ImportProblem } from '#contract/vocabulary-of-imports';
import type { Staff } from '../../../_core/caller.ts';
import type { Transact } from '../../../_core/database.ts';
import type { Fault } from '../file/sheet.ts';

/** Why a text cannot be taken. */
export class Trouble {
  readonly problem: ImportProblem;
  readonly meant: string | undefined;

  constructor(problem: ImportProblem, meant?: string) {
    this.problem = problem;
    this.meant = meant;
  }
}

/** A row by the headings of the table; a heading that the sheet does not have says nothing. */
export class Entry {
  readonly row: number;
  private readonly cells: string[];
  private readonly columns: ReadonlyMap<string, number>;

  constructor(row: number, cells: string[], columns: ReadonlyMap<string, number>) {
    this.row = row;
    this.cells = cells;
    this.columns = columns;
  }

  text(heading: string) {
    return this.cells[(this.columns.get(heading) ?? 0) - 1] ?? '';
  }

  /** What is wrong under a heading; under one that the sheet does not have it stands in the first column. */
  fault(heading: string, { problem, meant }: Trouble): Fault {
    const column = this.columns.get(heading) ?? 1;
    return { row: this.row, column, heading, written: this.text(heading), problem, ...(meant && { meant }) };
  }

  /** Where a heading stands in this row. */
  cell(heading: string) {
    return { row: this.row, column: this.columns.get(heading) ?? 1 };
  }
}

/** How long rows may be read before everything else of the server has its turn (ms). */
const TURN = 20;

/** Rows one after the other, with the server's other requests between them. */
export async function* unhurried(entries: readonly Entry[]) {
  let since = performance.now();
  for (const entry of entries) {
    yield entry;
    if (performance.now() - since < TURN) continue;
    await setImmediate();
    since = performance.now();
  }
}

/** `needed`: without it the sheet is another; `example` stands in the row of the template that is marked 演示. */
export type Heading = { heading: string; example: string; needed?: true };

/** What the rows of a table would do. `value` is what `write` is given. */
export type Plan = { writes: unknown[]; same: number; legacy: number; faults: Fault[] };

export type Ground = { transaction: Transact; staff: Staff };
/** `writers`: whose table it is, and who brings it in; none of them reviews what comes of it. */
export type Bringing = Ground & { id: string; name: string; writers: string[] };

/** One kind of table: what its columns are called, what its rows would do, how they are written, what it is today. */
export type Table = {
  kind: ImportKind;
  headings: readonly Heading[];
  /** Reads the database and changes nothing. */
  plan: (entries: Entry[], ground: Ground) => Promise<Plan>;
  /** Writes some of what was planned: all in the one transaction of the import. */
  write: (values: unknown[], bringing: Bringing) => Promise<void>;
  /** The rows as they are now, in the order of the headings. */
  rows: (ground: Ground) => Promise<string[][]>;
};

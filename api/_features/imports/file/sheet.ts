import type { ImportProblem } from '#contract/vocabulary-of-imports';

/** One cell that cannot be taken: its row and column as the spreadsheet counts them, from 1. */
export type Fault = {
  row: number;
  column: number;
  /** The heading that is meant, also where the sheet does not have it. */
  heading?: string;
  written: string;
  problem: ImportProblem;
  /** What stands for 〔…〕 in the sentence of the problem. */
  meant?: string;
};

/** A row of a sheet: its number, and the text of its cells from the first column on. */
export type Line = { row: number; cells: string[] };

/** One sheet as text; `faults` are what no text can be had from. */
export type Sheet = { name: string; lines: Line[]; faults: Fault[] };

/** The letters by which a spreadsheet names a column: 1 is A, 27 is AA. */
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** A cell as a spreadsheet names it: C14. */
export const cellName = ({ row, column }: { row: number; column: number }) => lettersOf(column) + row;

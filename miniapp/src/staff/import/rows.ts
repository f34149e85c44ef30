import { registerColumns, type RegisterColumn } from '#contract/vocabulary-of-registers';

/** One row of a register, by its columns. */
export type RegisterRow = Record<RegisterColumn, string>;

export const columns = Object.keys(registerColumns) as RegisterColumn[];

/** The heading of a column may be its name in the interface or what it is called. */
const columnOf = (heading: string) =>
  columns.find((column) => column === heading || registerColumns[column] === heading);

/** The rows of a table by its headings; `unknown` are the headings that no register has. */
export const rowsOf = ([headings = [], ...rest]: string[][]) => {
  const known = headings.map(columnOf);
  const rows = rest.map((cells) => {
    const row = Object.fromEntries(columns.map((column) => [column, ''])) as RegisterRow;
    known.forEach((column, nth) => column && (row[column] = cells[nth] ?? ''));
    return row;
  });
  return { rows, unknown: headings.filter((_, nth) => !known[nth]) };
};

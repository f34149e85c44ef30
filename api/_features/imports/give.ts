import { importKinds, type TableFormat } from '#contract/vocabulary-of-imports';
import { apart } from './file/apart.ts';
import { writeCsv } from './file/write.ts';
import type { Table } from './tables/table.ts';

/** The rows of a table, from its headings on, as a file. */
export const giveFile = ({ kind, headings }: Table, format: TableFormat, rows: string[][]) => {
  if (format === 'csv') return writeCsv(rows);
  const needed = headings.flatMap(({ heading, needed: is }) => (is ? [heading] : []));
  return apart('write', { sheet: importKinds[kind], needed, rows });
};

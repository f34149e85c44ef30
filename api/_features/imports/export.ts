import type { Verb } from '../../_core/route.ts';
import { tables } from './tables/index.ts';
import { writeCsv, writeXlsx } from './write-workbook.ts';

/** A table of the agency as it is today: brought in again as it is, it changes nothing. */
export const exportTable: Verb<'GET /desk/exports/:kind'> = async ({ kind, format }, { asCaller, staff }) => {
  const table = tables[kind];
  const rows = await asCaller((transaction) => table.rows({ transaction, staff }));
  const all = [table.headings.map(({ heading }) => heading), ...rows];
  return format === 'csv' ? writeCsv(all) : writeXlsx(table, all);
};

import type { Verb } from '../../_core/route.ts';
import { giveFile } from './give.ts';
import { tables } from './tables/index.ts';

/** A table of the agency as it is today: brought in again as it is, it changes nothing. */
export const exportTable: Verb<'GET /desk/exports/:kind'> = async ({ kind, format }, { asCaller, staff }) => {
  const table = tables[kind];
  const rows = await asCaller((transaction) => table.rows({ transaction, staff }));
  const all = [table.headings.map(({ heading }) => heading), ...rows];
  return giveFile(table, format, all);
};

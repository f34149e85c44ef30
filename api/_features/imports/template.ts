import type { Verb } from '../../_core/route.ts';
import { EXAMPLE, NOTE } from './file/choose.ts';
import { giveFile } from './give.ts';
import { tables } from './tables/index.ts';

/** An empty table: its headings, those that cannot be left out in red, and one row that is marked 演示 and not read. */
export const readTemplate: Verb<'GET /desk/templates/:kind'> = async ({ kind, format }) => {
  const table = tables[kind];
  const all = [
    [...table.headings.map(({ heading }) => heading), NOTE],
    [...table.headings.map(({ example }) => example), `${EXAMPLE}，这一行不会导进来`],
  ];
  return giveFile(table, format, all);
};

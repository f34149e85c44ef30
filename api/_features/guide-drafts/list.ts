import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { contentOf } from './content.ts';
import { judge } from './quality.ts';
import { countDrafts, readRows } from './rows.ts';

/** The guides that one's agency keeps, and those that it is writing, by code; a page of `limit` at a time. */
export const listDeskGuides: Verb<'GET /desk/guides'> = (query, { asCaller, staff, catalogue }) =>
  asCaller(async (transaction) => {
    const rows = await readRows(transaction, staff.agency, query);
    const { page, next } = pageOf(rows, query.limit, ({ code }) => code);
    const { rate } = judge(catalogue);
    const items = page.map(({ content: said, ...rest }) => {
      const content = contentOf(said);
      return { ...rest, name: content.name, department: content.department, ...rate(content) };
    });
    return { items, next, counts: await countDrafts(transaction, staff.agency) };
  });

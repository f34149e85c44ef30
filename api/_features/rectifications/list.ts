import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { pickDeskRow } from './desk-row.ts';
import { countLamps, cursorOf, readInbox } from './inbox.ts';

/** The inbox of one's agency: the most urgent first. Of one's own window one sees what everybody sees. */
export const listRectifications: Verb<'GET /desk/rectifications'> = (query, { asCaller, staff, catalogue }) =>
  asCaller(async (transaction) => {
    const counts = await countLamps(transaction, staff.agency);
    const rows = await readInbox(transaction, staff.agency, query, query.limit + 1, catalogue);
    const { page, next } = pageOf(rows, query.limit, cursorOf);
    return {
      counts,
      items: page.map((row) => pickDeskRow(row, catalogue)),
      next,
    };
  });

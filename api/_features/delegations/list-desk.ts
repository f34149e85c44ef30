import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { readDeskDelegations } from './read-desk.ts';

/** What one's agency has entered, what is struck too, the newest day first. */
export const listDeskDelegations: Verb<'GET /desk/delegations'> = ({ cursor, limit }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const rows = await readDeskDelegations(transaction, staff.agency, cursor, limit + 1);
    const { page, next } = pageOf(rows, limit, ({ id }) => id);
    return { items: page, next };
  });

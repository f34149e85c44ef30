import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { readPage } from './read-page.ts';

/** What the people of the agency did, newest first. */
export const listAudit: Verb<'GET /desk/audit'> = async (query, { asCaller }) => {
  const entries = await asCaller((transaction) => readPage(transaction, query, query.limit + 1));
  const { page, next } = pageOf(entries, query.limit, ({ id }) => String(id));
  return { items: page, next };
};

import { sql } from 'kysely';
import type { Sent } from '#contract/api';
import { numberOf } from '#rules/receipt';
import type { Transact } from '../../_core/database.ts';
import type { PublicRow } from './pick.ts';

const handled = {
  handled: sql`state is not null`,
  open: sql`state not in ('closed', 'voided')`,
  closed: sql`state = 'closed'`,
  voided: sql`state = 'voided'`,
};

/** Rows of the public list, newest first, from the one below the cursor: at most `limit`. */
export const readPage = async (
  transaction: Transact,
  query: Sent<'GET /ratings/csv'> & { cursor?: string | undefined },
  limit: number,
) => {
  const below = query.cursor && numberOf(query.cursor);
  const wanted = [
    below && sql`number < ${below}`,
    query.agency && sql`agency_id = ${query.agency}`,
    query.item && sql`guide_code = ${query.item}`,
    query.level && sql`level = ${query.level}`,
    query.handling && handled[query.handling],
  ].filter((condition) => condition !== undefined && condition !== '' && condition !== 0);
  const where = wanted.length ? sql`where ${sql.join(wanted, sql` and `)}` : sql``;
  const { rows } = await sql<PublicRow>`
    select * from haoban.public_ratings ${where} order by number desc limit ${limit}`.execute(transaction);
  return rows;
};

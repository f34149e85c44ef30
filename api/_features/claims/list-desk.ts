import { sql } from 'kysely';
import type { Sent } from '#contract/api';
import type { ClaimState } from '#contract/vocabulary-of-item-lists';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { readCounts } from './counts.ts';

/** Items by catalogue and code, of which the cursor names the last one seen. */
const readItems = (transaction: Transact, query: Sent<'GET /desk/claims'>, agency: string) =>
  transaction
    .selectFrom('upper_items')
    .leftJoin('claims', 'claims.item_id', 'upper_items.id')
    .selectAll('upper_items')
    .select(['claims.state', 'claims.guide_code', 'claims.reason', 'claims.revision'])
    .where('upper_items.agency_id', '=', agency)
    .$if(!!query.state, (rows) => rows.where(sql`coalesce(claims.state, 'open')`, '=', query.state!))
    .$if(!!query.q, (rows) =>
      rows.where(
        sql<boolean>`(position(${query.q!} in upper_items.name) > 0 or upper_items.code = ${query.q!})`,
      ),
    )
    .$if(!!query.cursor, (rows) =>
      rows.where(
        sql<boolean>`(upper_items.catalogue, upper_items.code) > (
          select catalogue, code from public.upper_items where id = ${query.cursor!})`,
      ),
    )
    .orderBy('catalogue')
    .orderBy('code')
    .limit(query.limit + 1)
    .execute();

/** The guide whose name, official or everyday, is found first by the name of the item; null where none is. */
const suggest = ({ guides: { search, byCode } }: Catalogue, name: string) => {
  const code = search(name)[0]?.code;
  return code ? { code, name: byCode.get(code)!.listing.name } : null;
};

/** The catalogue above, item by item, with the guide that it may be. */
export const listDeskClaims: Verb<'GET /desk/claims'> = (query, { asCaller, catalogue, staff: { agency } }) =>
  asCaller(async (transaction) => {
    const rows = await readItems(transaction, query, agency);
    const { page, next } = pageOf(rows, query.limit, ({ id }) => id);
    const items = page.map((row) => ({
      id: row.id,
      catalogue: row.catalogue,
      code: row.code,
      name: row.name,
      department: row.department ?? ('not-provided' as const),
      state: (row.state ?? 'open') as ClaimState,
      guide: row.guide_code
        ? {
            code: row.guide_code,
            name: catalogue.guides.byCode.get(row.guide_code)?.listing.name ?? row.guide_code,
          }
        : null,
      reason: row.reason ?? '',
      revision: row.revision ?? 0,
      suggestion: row.guide_code ? null : suggest(catalogue, row.name),
    }));
    return { counts: await readCounts(transaction, agency), items, next };
  });

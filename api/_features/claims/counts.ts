import type { ClaimState } from '#contract/vocabulary-of-item-lists';
import { countClaims } from '#rules/claim-rate';
import type { Transact } from '../../_core/database.ts';

/** How far an agency is with the catalogue above, at this moment. */
export const readCounts = async (transaction: Transact, agency: string) => {
  const rows = await transaction
    .selectFrom('upper_items')
    .leftJoin('claims', 'claims.item_id', 'upper_items.id')
    .select('claims.state')
    .where('upper_items.agency_id', '=', agency)
    .execute();
  return countClaims(rows.map(({ state }) => (state ?? 'open') as ClaimState));
};

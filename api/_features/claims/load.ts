import type { ClaimState } from '#contract/vocabulary-of-item-lists';
import type { Transact } from '../../_core/database.ts';

/** The catalogues above with what became of each item, by agency, catalogue and code. */
export const loadClaims = async (transaction: Transact) => {
  const rows = await transaction
    .selectFrom('upper_items')
    .leftJoin('claims', 'claims.item_id', 'upper_items.id')
    .selectAll('upper_items')
    .select(['claims.state', 'claims.guide_code', 'claims.reason'])
    .orderBy('upper_items.agency_id')
    .orderBy('catalogue')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    catalogue: row.catalogue,
    code: row.code,
    name: row.name,
    department: row.department ?? ('not-provided' as const),
    state: (row.state ?? 'open') as ClaimState,
    guideCode: row.guide_code,
    reason: row.reason ?? '',
  }));
};

import type { CrossRegionItem } from '#contract/cross-region-items';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** An item with the agreement under which it is handled. */
export type HandledItem = { agreement: string; item: CrossRegionItem };

/** Every item, in the order of its agreement's list; it holds for as long as the agreement does. */
export const loadItems = async (transaction: Transact, sources: Sources): Promise<HandledItem[]> => {
  const rows = await transaction
    .selectFrom('cross_region_items as items')
    .innerJoin('cross_region_agreements as agreements', 'agreements.id', 'items.agreement_id')
    .selectAll('items')
    .select(['agreements.valid_from', 'agreements.valid_until'])
    .where('items.retired_on', 'is', null)
    .where('agreements.retired_on', 'is', null)
    .orderBy('items.position')
    .orderBy('items.id')
    .execute();
  return rows.map((row) => ({
    agreement: row.agreement_id,
    item: {
      id: row.id,
      name: row.name,
      mode: (row.mode as CrossRegionItem['mode'] | null) ?? 'not-provided',
      guideCode: row.guide_code,
      acceptingRegion: row.accepting_region,
      decidingRegion: row.deciding_region,
      window: {
        name: row.window_name ?? 'not-provided',
        address: row.window_address ?? 'not-provided',
        phone: row.window_phone ?? 'not-provided',
        hours: row.window_hours ?? 'not-provided',
      },
      decidingAgency: row.deciding_agency ?? 'not-provided',
      clocks: {
        received: row.received_clock ?? 'not-provided',
        accepted: row.accepted_clock ?? 'not-provided',
        completed: row.completed_clock ?? 'not-provided',
      },
      materialDifferences: row.material_differences ?? 'not-provided',
      postagePayer: (row.postage_payer as CrossRegionItem['postagePayer'] | null) ?? 'not-provided',
      delivery: row.delivery ?? 'not-provided',
      responsible: row.responsible ?? 'not-provided',
      complaintPhone: row.complaint_phone ?? 'not-provided',
      handledLastYear: row.handled_last_year ?? 'not-provided',
      validFrom: row.valid_from ?? 'not-provided',
      validUntil: row.valid_until ?? 'not-provided',
      verifiedOn: row.verified_on ?? 'not-provided',
      source: sources(row.source_id),
    },
  }));
};

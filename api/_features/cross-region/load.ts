import type { CrossRegionListing } from '#contract/cross-region';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';
import { loadAgreements } from './load-agreements.ts';
import { loadItems } from './load-items.ts';

const loadLists = async (transaction: Transact, sources: Sources) => {
  const rows = await transaction
    .selectFrom('cross_region_lists as lists')
    .innerJoin('cross_region_listings as listings', 'listings.list_id', 'lists.source_id')
    .groupBy('lists.source_id')
    .select(({ fn }) => ['lists.source_id', 'declared_total', 'note', fn.countAll<string>().as('collected')])
    .orderBy('lists.source_id')
    .execute();
  return rows.map((row) => ({
    source: sources(row.source_id),
    declaredTotal: row.declared_total,
    collected: Number(row.collected),
    note: row.note,
  }));
};

const loadListings = async (transaction: Transact, sources: Sources): Promise<CrossRegionListing[]> => {
  const rows = await transaction.selectFrom('cross_region_listings').selectAll().orderBy('id').execute();
  const guides = await transaction
    .selectFrom('cross_region_listing_guides')
    .selectAll()
    .orderBy('guide_code')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    audiences: row.audiences as CrossRegionListing['audiences'],
    department: row.department,
    deadline: row.deadline ?? 'not-provided',
    mode: (row.mode as CrossRegionListing['mode'] | null) ?? 'not-provided',
    confidence: row.confidence as CrossRegionListing['confidence'],
    evidence: row.evidence,
    guides: guides.filter((one) => one.listing_id === row.id).map((one) => one.guide_code),
    source: sources(row.list_id),
  }));
};

/** The national lists with their rows, the agreements, and every item that one region handles for another. */
export const loadCrossRegion = async (transaction: Transact, sources: Sources) => {
  const items = await loadItems(transaction, sources);
  return {
    lists: await loadLists(transaction, sources),
    listings: await loadListings(transaction, sources),
    agreements: await loadAgreements(transaction, sources, items),
    items: items.map(({ item }) => item),
  };
};

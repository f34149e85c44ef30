import { describeListings } from './acts.ts';

const listing = {
  id: 'try',
  list_id: 'doc/gbf-2020-35',
  name: '试',
  audiences: ['individual'],
  department: '试',
};
const agreement = { id: 'try', region_code: 'demo', partner_name: '试', scope: 'mixed', as_of: '2025' };
const said = { parties_complete: false, section: '试', quote: '试', note: '试' };

await describeListings('cross-region', [
  {
    table: 'cross_region_lists',
    key: 'source_id',
    row: { source_id: 'report/000', declared_total: 1, note: '试' },
  },
  { table: 'cross_region_listings', key: 'id', row: { ...listing, confidence: 'medium', evidence: '试' } },
  {
    table: 'cross_region_listing_guides',
    key: 'guide_code',
    row: { listing_id: '35-001', guide_code: 'B0101' },
    without: "delete from public.cross_region_listing_guides where guide_code = 'B0101'",
  },
  {
    table: 'cross_region_agreements',
    key: 'id',
    row: { ...agreement, ...said, source_id: 'report/000' },
  },
  {
    table: 'cross_region_parties',
    key: 'region_code',
    row: { agreement_id: 'huancui-all', region_code: 'demo', role: 'member', covers_below: false },
    without: "delete from public.cross_region_parties where region_code = 'demo'",
  },
  {
    table: 'cross_region_items',
    key: 'id',
    row: {
      id: 'try',
      agreement_id: 'demo-far',
      name: '试',
      accepting_region: 'demo-far',
      deciding_region: 'demo',
      source_id: 'demo',
      position: 100,
    },
  },
]);

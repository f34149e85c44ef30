import { describeGuarded, describeListings, nobody, writer } from './acts.ts';

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
]);

const reads = { ...nobody, select: 'done' };
/** Who may read and write nothing, whatever the table of the room. */
const readers = {
  auntWang: reads,
  strangerLi: reads,
  grandmaZhao: reads,
  clerkLin: { ...reads, update: 'nothing', delete: 'denied' },
  supervisorZhou: { ...reads, update: 'nothing', delete: 'denied' },
  server: nobody,
  system: writer,
};
const unmoved = { select: 'done', insert: 'denied', update: 'nothing', delete: 'denied' };
const none = { ...readers, auntWang: reads, strangerLi: unmoved, grandmaZhao: unmoved, reviewerWu: unmoved };

/** What 陈晓, an editor of 好办区, and 高远, one of 远桥区, may do with a row that 好办区 keeps. */
const keeps = { select: 'done', insert: 'done', update: 'done', delete: 'denied' };

await describeGuarded(
  'cross-region, the agreements',
  [
    {
      table: 'cross_region_agreements',
      key: 'id',
      row: { ...agreement, ...said, source_id: 'report/000', agency_id: 'demo-approval', revision: 1 },
    },
  ],
  { ...none, editorChen: keeps, clerkGao: { ...unmoved, update: 'nothing' } },
);
await describeGuarded(
  'cross-region, the agreements of a report',
  [
    {
      table: 'cross_region_agreements',
      key: 'id',
      row: { ...agreement, ...said, source_id: 'report/000', revision: 1 },
      before: 'update public.cross_region_agreements set agency_id = null',
    },
  ],
  { editorChen: { insert: 'denied', update: 'nothing' }, clerkGao: { insert: 'denied', update: 'nothing' } },
);

const party = { role: 'member', covers_below: false };
await describeGuarded(
  'cross-region, who takes part',
  [
    {
      table: 'cross_region_parties',
      key: 'region_code',
      row: { agreement_id: 'demo-far', region_code: '110101', ...party },
    },
  ],
  {
    auntWang: reads,
    strangerLi: { ...reads, delete: 'nothing' },
    clerkLin: { ...reads, delete: 'nothing' },
    editorChen: { select: 'done', insert: 'done', update: 'denied', delete: 'done' },
    clerkGao: { select: 'done', insert: 'denied', update: 'denied', delete: 'nothing' },
    server: nobody,
    system: writer,
  },
);

const item = {
  id: 'try',
  agreement_id: 'demo-far',
  name: '试',
  accepting_region: 'demo-far',
  deciding_region: 'demo',
  source_id: 'demo',
  position: 100,
  revision: 1,
};
await describeGuarded(
  'cross-region, the items',
  [{ table: 'cross_region_items', key: 'id', row: { ...item, agency_id: 'demo-approval' } }],
  // An editor of the partner keeps items of its own, which stand there already.
  { ...none, editorChen: keeps, clerkGao: { ...keeps, insert: 'denied' } },
);
await describeGuarded(
  'cross-region, an item in which one’s region takes no part',
  [
    {
      table: 'cross_region_items',
      key: 'id',
      row: { ...item, agency_id: 'demo-approval', agreement_id: 'huancui-all' },
    },
  ],
  { editorChen: { insert: 'denied' }, clerkGao: { insert: 'denied' }, system: { insert: 'done' } },
);
await describeGuarded(
  'cross-region, an item with a place that takes no part in the agreement',
  [
    {
      table: 'cross_region_items',
      key: 'id',
      row: { ...item, agency_id: 'demo-approval', accepting_region: '110101' },
    },
  ],
  { editorChen: { insert: 'denied', update: 'denied' }, system: { insert: 'done' } },
);

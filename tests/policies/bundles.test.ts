import { describeListings } from './acts.ts';

await describeListings('bundles', [
  { table: 'bundles', key: 'id', row: { id: 'try', position: 99, name: '试', audience: 'individual' } },
  {
    table: 'bundle_variants',
    key: 'position',
    row: {
      bundle_id: 'newborn',
      position: 99,
      region_name: '试',
      confidence: 'high',
      source_id: 'report/000',
    },
  },
  {
    table: 'bundle_parts',
    key: 'position',
    row: { bundle_id: 'newborn', variant_position: 0, position: 99, name: '试' },
  },
  {
    table: 'bundle_part_guides',
    key: 'guide_code',
    row: { bundle_id: 'newborn', variant_position: 0, part_position: 0, guide_code: 'B0101' },
    without: "delete from public.bundle_part_guides where guide_code = 'B0101'",
  },
]);

import type pg from 'pg';
import { replace, upsert, type Row } from './rows.ts';

type Part = { name: string; guides: string[] };
type Bundle = Row & { id: string; variants: (Row & { source: string; region: string; parts: Part[] })[] };

/** Writes every theme with what each place joins under it. */
export const plantBundles = async (client: pg.Client, bundles: Bundle[]) => {
  const variants = bundles.flatMap(({ id, variants: listed }) =>
    listed.map((variant, position) => ({ bundleId: id, position, ...variant })),
  );
  const parts = variants.flatMap(({ bundleId, position: variantPosition, parts: listed }) =>
    listed.map((part, position) => ({ bundleId, variantPosition, position, ...part })),
  );
  await client.query('delete from public.bundle_part_guides');
  await client.query('delete from public.bundle_parts');
  await client.query('delete from public.bundle_variants');
  await replace(
    client,
    'bundles',
    ['id'],
    bundles.map(({ variants: _variants, ...row }, position) => ({ ...row, position })),
  );
  await upsert(
    client,
    'bundle_variants',
    ['bundle_id', 'position'],
    variants.map(({ source, region, parts: _parts, ...row }) => ({
      ...row,
      sourceId: source,
      regionName: region,
    })),
  );
  await upsert(
    client,
    'bundle_parts',
    ['bundle_id', 'variant_position', 'position'],
    parts.map(({ guides: _guides, ...row }) => row),
  );
  await upsert(
    client,
    'bundle_part_guides',
    ['bundle_id', 'variant_position', 'part_position', 'guide_code'],
    parts.flatMap(({ bundleId, variantPosition, position, guides }) =>
      guides.map((guideCode) => ({ bundleId, variantPosition, partPosition: position, guideCode })),
    ),
  );
};

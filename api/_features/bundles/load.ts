import type { Bundle } from '#contract/bundles';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

const loadParts = async (transaction: Transact) => {
  const parts = await transaction.selectFrom('bundle_parts').selectAll().orderBy('position').execute();
  const guides = await transaction
    .selectFrom('bundle_part_guides')
    .selectAll()
    .orderBy('guide_code')
    .execute();
  return (bundle: string, variant: number) =>
    parts
      .filter((part) => part.bundle_id === bundle && part.variant_position === variant)
      .map((part) => ({
        name: part.name,
        guides: guides
          .filter((one) => one.bundle_id === bundle && one.variant_position === variant)
          .filter((one) => one.part_position === part.position)
          .map((one) => one.guide_code),
      }));
};

/** Every theme of 一件事 with what each place joins under it, in the order in which they are listed. */
export const loadBundles = async (transaction: Transact, sources: Sources): Promise<Bundle[]> => {
  const bundles = await transaction.selectFrom('bundles').selectAll().orderBy('position').execute();
  const variants = await transaction.selectFrom('bundle_variants').selectAll().orderBy('position').execute();
  const partsOf = await loadParts(transaction);
  return bundles.map((bundle) => ({
    id: bundle.id,
    name: bundle.name,
    audience: bundle.audience as Bundle['audience'],
    lead: bundle.lead ?? 'not-provided',
    note: bundle.note ?? 'not-provided',
    variants: variants
      .filter((variant) => variant.bundle_id === bundle.id)
      .map((variant) => ({
        region: variant.region_name,
        confidence: variant.confidence as Bundle['variants'][number]['confidence'],
        note: variant.note ?? 'not-provided',
        parts: partsOf(bundle.id, variant.position),
        source: sources(variant.source_id),
      })),
  }));
};

import type { CrossRegion, CrossRegionAgreement } from '#contract/cross-region';
import { concerns, holds, indexLineage, mayHold, type Lineage } from '#rules/agreements';
import type { Verb } from '../../_core/route.ts';
import { Refusal } from '../../_core/refusal.ts';
import { findGuide } from '../guides/find.ts';
import { knowRegion } from '../regions/know.ts';

type Asked = { from?: string | undefined; to?: string | undefined; guide?: string | undefined };

/** What holds between two regions, and what only may; of one region alone, all in which it takes part. */
const select = (agreements: CrossRegionAgreement[], { from, to }: Asked, lineage: Lineage) => {
  const one = from ?? to;
  if (!one) return { agreements, uncertain: [] };
  if (!from || !to) return { agreements: agreements.filter(concerns(one, lineage)), uncertain: [] };
  const found = agreements.filter(holds(from, to, lineage));
  const near = agreements.filter(mayHold(from, to, lineage));
  return { agreements: found, uncertain: near.filter((agreement) => !found.includes(agreement)) };
};

/** Of an agreement the items of this direction and this guide alone. */
const narrow =
  ({ from, to, guide }: Asked, lineage: Lineage) =>
  (agreement: CrossRegionAgreement): CrossRegionAgreement => ({
    ...agreement,
    items: agreement.items.filter(
      ({ guideCode, acceptingRegion, decidingRegion }) =>
        (!guide || guideCode === guide) &&
        (!from || lineage(from).includes(acceptingRegion)) &&
        (!to || lineage(to).includes(decidingRegion)),
    ),
  });

/**
 * What can be done across regions by a person in `from` with a matter of `to`: the agreements between the
 * two, and the rows of the national lists (of one guide if asked).
 * Refuses a guide or a region that is not on record, and a region twice.
 */
export const listCrossRegion: Verb<'GET /cross-region'> = (asked, { catalogue }): CrossRegion => {
  const { from, to, guide } = asked;
  if (guide) findGuide(catalogue, guide);
  knowRegion(catalogue, from);
  knowRegion(catalogue, to);
  if (from && from === to) throw new Refusal('same-region');
  const { lists, listings, agreements } = catalogue.crossRegion;
  const lineage = indexLineage(catalogue.regions.items);
  const selected = select(agreements, asked, lineage);
  return {
    lists,
    listings: listings.filter((one) => !guide || one.guides.includes(guide)),
    agreements: selected.agreements.map(narrow(asked, lineage)),
    uncertain: selected.uncertain.map(narrow(asked, lineage)),
  };
};

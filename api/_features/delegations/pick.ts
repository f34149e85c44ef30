import type { Delegation } from '#contract/delegations';
import type { Catalogue } from '../../_core/catalogue.ts';

/** The public delegations, of one guide if asked; one whose guide has gone out of force is of none. */
export const pickDelegations = (
  { delegations, agencies, guides: { byCode } }: Catalogue,
  guide: string | undefined,
): Delegation[] =>
  delegations
    .filter((one) => byCode.has(one.guide) && (!guide || one.guide === guide))
    .map(({ agencyId, ...one }) => {
      const { id, name, demonstration } = agencies.find((agency) => agency.id === agencyId)!;
      return {
        ...one,
        name: byCode.get(one.guide)!.listing.name,
        agency: { id, name, demonstration },
      };
    });

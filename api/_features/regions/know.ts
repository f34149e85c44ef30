import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';

/** Refuses a region that is not on record: `no-such-region`. No region asked for is no fault. */
export const knowRegion = (catalogue: Catalogue, code: string | undefined) => {
  if (code && !catalogue.regions.items.some((region) => region.code === code))
    throw new Refusal('no-such-region');
};

/** The region of an agency, in whose list whoever works there stands. */
export const regionOf = ({ agencies }: Catalogue, agency: string) =>
  agencies.find(({ id }) => id === agency)!.regionCode;

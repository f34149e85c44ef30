import type { Verb } from '../../_core/route.ts';
import { knowRegion } from '../regions/know.ts';

/** The agencies, of one region if asked. Refuses a region that is not on record. */
export const listAgencies: Verb<'GET /agencies'> = ({ region }, { catalogue }) => {
  knowRegion(catalogue, region);
  return { items: catalogue.agencies.filter((agency) => !region || agency.regionCode === region) };
};

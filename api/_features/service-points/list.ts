import type { Verb } from '../../_core/route.ts';
import { knowRegion } from '../regions/know.ts';

/** The service points with their windows, of one region if asked. Refuses a region that is not on record. */
export const listServicePoints: Verb<'GET /service-points'> = ({ region }, { catalogue }) => {
  knowRegion(catalogue, region);
  return { items: catalogue.servicePoints.filter((point) => !region || point.regionCode === region) };
};

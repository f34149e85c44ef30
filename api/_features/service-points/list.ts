import type { Verb } from '../../_core/route.ts';
import { knowRegion } from '../regions/know.ts';
import { inUse } from './in-use.ts';

/**
 * The service points in use with their hours and windows: of one region, or those that take an item, if asked.
 * Refuses a region that is not on record.
 */
export const listServicePoints: Verb<'GET /service-points'> = ({ region, item }, { catalogue }) => {
  knowRegion(catalogue, region);
  const points = catalogue.servicePoints
    .filter((point) => !point.retiredOn && (!region || point.regionCode === region))
    .map(inUse(catalogue))
    .filter(({ windows }) => !item || windows.some(({ items }) => items.includes(item)));
  return { items: points, calendar: catalogue.calendar };
};

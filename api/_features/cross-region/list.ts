import { concerns } from '#rules/agreements';
import type { Verb } from '../../_core/route.ts';
import { findGuide } from '../guides/find.ts';
import { knowRegion } from '../regions/know.ts';

/**
 * What can be done across regions: the rows of the national lists (of one guide if asked) and the
 * agreements (in which one region takes part, if asked, from either side).
 * Refuses a guide or a region that is not on record.
 */
export const listCrossRegion: Verb<'GET /cross-region'> = ({ guide, region }, { catalogue }) => {
  if (guide) findGuide(catalogue, guide);
  knowRegion(catalogue, region);
  const { lists, listings, agreements } = catalogue.crossRegion;
  return {
    lists,
    listings: listings.filter((one) => !guide || one.guides.includes(guide)),
    agreements: region ? agreements.filter(concerns(region)) : agreements,
  };
};

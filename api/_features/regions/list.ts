import type { Verb } from '../../_core/route.ts';

/** Every region that the listings speak of, by code. */
export const listRegions: Verb<'GET /regions'> = (_, { catalogue }) => ({ items: catalogue.regions });

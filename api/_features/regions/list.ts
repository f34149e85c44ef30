import type { Verb } from '../../_core/route.ts';

/** Every region on record, by code, and the sources they rest on. */
export const listRegions: Verb<'GET /regions'> = (_, { catalogue }) => catalogue.regions;

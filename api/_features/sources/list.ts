import type { Verb } from '../../_core/route.ts';

/** Every source on record, the most cited first. */
export const listSources: Verb<'GET /sources'> = (_, { catalogue }) => ({ items: catalogue.sources });

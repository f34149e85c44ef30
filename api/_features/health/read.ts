import type { Verb } from '../../_core/route.ts';

/** That the server answers, and what it holds. Refuses with `unavailable` when it holds nothing. */
export const readHealth: Verb<'GET /health'> = (_, { catalogue }) => ({
  status: 'ok',
  catalogue: catalogue.number,
  guides: catalogue.guides.listings.length,
  demonstration: catalogue.regions.items.some((region) => region.demonstration),
});

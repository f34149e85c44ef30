import type { Verb } from '../../_core/route.ts';

/** Every published guide, short: what a phone keeps to browse and search without a network. */
export const indexGuides: Verb<'GET /guides/index'> = (_, { catalogue }) => ({
  catalogue: catalogue.number,
  items: catalogue.guides.listings,
  sounds: catalogue.guides.sounds,
});

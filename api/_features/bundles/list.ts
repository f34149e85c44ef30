import type { Verb } from '../../_core/route.ts';

/** The themes, each with the number of places whose way of doing it we know. */
export const listBundles: Verb<'GET /bundles'> = (_, { catalogue }) => ({
  items: catalogue.bundles.map(({ id, name, audience, variants }) => ({
    id,
    name,
    audience,
    places: variants.length,
  })),
});

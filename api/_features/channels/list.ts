import type { Verb } from '../../_core/route.ts';

/** Every evaluation channel, in the order in which a citizen is likely to meet them. */
export const listChannels: Verb<'GET /channels'> = (_, { catalogue }) => ({ items: catalogue.channels });

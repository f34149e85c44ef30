import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** One item that regions handle for each other. Refuses an unknown one: `no-such-cross-region-item`. */
export const readCrossRegionItem: Verb<'GET /cross-region/items/:id'> = ({ id }, { catalogue }) => {
  const item = catalogue.crossRegion.items.find((one) => one.id === id);
  if (!item) throw new Refusal('no-such-cross-region-item');
  return item;
};

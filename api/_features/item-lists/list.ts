import { onlineRates } from '#contract/vocabulary-of-item-lists';
import { everyList } from '#rules/item-lists';
import type { Verb } from '../../_core/route.ts';
import { asOf, summaryOf } from './summary.ts';

type RateId = keyof typeof onlineRates;

/** Every list with its count, and how many items go online among those that say whether they do. */
export const listItemLists: Verb<'GET /item-lists'> = (_, { catalogue }) => {
  const items = everyList.map((list) => summaryOf(list, catalogue));
  const rates = (Object.keys(onlineRates) as RateId[]).map((id) => {
    const { count, stated, of } = items.find((list) => list.id === id)!;
    return { id, name: onlineRates[id], numerator: count, denominator: stated, of };
  });
  return { ...asOf(catalogue), items, rates };
};

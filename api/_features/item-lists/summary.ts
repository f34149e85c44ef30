import { guideFields } from '#contract/vocabulary-of-guides';
import { itemListDefinitions, itemLists, type ItemList } from '#contract/vocabulary-of-item-lists';
import { isOn, listMaking, states } from '#rules/item-lists';
import type { Catalogue } from '../../_core/catalogue.ts';

const labelOf = (field: string) => {
  const [group = '', name = ''] = field.split('.');
  return (guideFields as Record<string, Record<string, string>>)[group]?.[name] ?? field;
};

/** Which state of the catalogue a list is made of. */
export const asOf = ({ number, changedOn }: Catalogue) => ({ catalogue: number, changedOn });

/** What a list is, how many are on it, and of how many it is known: what is not stated is on no list. */
export const summaryOf = (list: ItemList, { guides: { byCode } }: Catalogue) => {
  let [count, stated] = [0, 0];
  for (const { lists } of byCode.values()) {
    if (isOn(list, lists)) count += 1;
    if (states(list, lists)) stated += 1;
  }
  return {
    id: list,
    name: itemLists[list],
    definition: itemListDefinitions[list],
    fields: listMaking[list].fields.map(labelOf),
    count,
    stated,
    of: byCode.size,
  };
};

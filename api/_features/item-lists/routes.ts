import { anyone } from '../../_core/route.ts';
import { downloadItemList } from './download.ts';
import { listItemLists } from './list.ts';
import { readItemList } from './read.ts';

export const itemLists = [
  anyone('GET /item-lists', listItemLists),
  anyone('GET /item-lists/:id', readItemList),
  anyone('GET /item-lists/:id/csv', downloadItemList),
];

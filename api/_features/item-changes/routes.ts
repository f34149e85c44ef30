import { anyone } from '../../_core/route.ts';
import { downloadItemChanges } from './download.ts';
import { listItemChanges } from './list.ts';

export const itemChanges = [
  anyone('GET /item-changes', listItemChanges),
  anyone('GET /item-changes/csv', downloadItemChanges),
];

import { anyone } from '../../_core/route.ts';
import { listCrossRegion } from './list.ts';
import { readCrossRegionItem } from './read.ts';

export const crossRegion = [
  anyone('GET /cross-region', listCrossRegion),
  anyone('GET /cross-region/items/:id', readCrossRegionItem),
];

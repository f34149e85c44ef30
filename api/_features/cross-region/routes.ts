import { anyone, editor, staff } from '../../_core/route.ts';
import { readCrossRegionFigures } from './figures.ts';
import { listDeskAgreements } from './list-desk.ts';
import { listCrossRegion } from './list.ts';
import { readDeskAgreement } from './read-desk.ts';
import { readCrossRegionItem } from './read.ts';
import { writeAgreement } from './write-agreement.ts';
import { writeItem } from './write-item.ts';

export const crossRegion = [
  anyone('GET /cross-region', listCrossRegion),
  anyone('GET /cross-region/figures', readCrossRegionFigures),
  anyone('GET /cross-region/items/:id', readCrossRegionItem),
  staff('GET /desk/cross-region', listDeskAgreements),
  staff('GET /desk/cross-region/agreements/:id', readDeskAgreement),
  editor('POST /desk/cross-region/agreements/:id', writeAgreement),
  editor('POST /desk/cross-region/items/:id', writeItem),
];

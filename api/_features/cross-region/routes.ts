import { anyone } from '../../_core/route.ts';
import { listCrossRegion } from './list.ts';

export const crossRegion = [anyone('GET /cross-region', listCrossRegion)];

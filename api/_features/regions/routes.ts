import { anyone } from '../../_core/route.ts';
import { listRegions } from './list.ts';

export const regions = [anyone('GET /regions', listRegions)];

import { anyone } from '../../_core/route.ts';
import { listServicePoints } from './list.ts';

export const servicePoints = [anyone('GET /service-points', listServicePoints)];

import { anyone } from '../../_core/route.ts';
import { readStatus } from './read.ts';

export const status = [anyone('GET /status', readStatus)];

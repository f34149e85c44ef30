import { anyone } from '../../_core/route.ts';
import { readHealth } from './read.ts';

export const health = [anyone('GET /health', readHealth)];

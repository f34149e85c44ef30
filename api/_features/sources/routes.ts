import { anyone } from '../../_core/route.ts';
import { listSources } from './list.ts';

export const sources = [anyone('GET /sources', listSources)];

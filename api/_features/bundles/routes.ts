import { anyone } from '../../_core/route.ts';
import { listBundles } from './list.ts';
import { readBundle } from './read.ts';

export const bundles = [anyone('GET /bundles', listBundles), anyone('GET /bundles/:id', readBundle)];

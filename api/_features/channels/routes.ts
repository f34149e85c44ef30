import { anyone } from '../../_core/route.ts';
import { listChannels } from './list.ts';

export const channels = [anyone('GET /channels', listChannels)];

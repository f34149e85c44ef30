import { clockwork } from '../../_core/route.ts';
import { runJob } from './run.ts';

export const timed = [clockwork('GET /clockwork/:job', runJob)];

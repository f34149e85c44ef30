import { clockwork as byClockwork } from '../../_core/route.ts';
import { runJob } from './run.ts';

export const clockwork = [byClockwork('GET /clockwork/:job', runJob)];

import type { Verb } from '../../_core/route.ts';
import { jobs } from './jobs.ts';

/** Does what is due now. `done` is 0 also when another server is at it. */
export const runJob: Verb<'GET /clockwork/:job'> = async ({ job }, { ask }) => ({
  done: (await jobs[job].run(ask)) ?? 0,
});

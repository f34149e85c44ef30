/** What happens by the clock. A server does it by itself; where none runs all the time, a cron calls. */
import * as z from 'zod/mini';
import { named } from './stated.ts';

export const JobName = z.enum(['ledger', 'rectifications', 'guide-drafts', 'photos', 'self-test']);
export type JobName = z.infer<typeof JobName>;
export const JobParams = z.object({ job: named('哪一件', JobName) });
export const JobDone = z.object({ done: named('做了几件', z.int()) });

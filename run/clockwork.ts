import { setTimeout } from 'node:timers/promises';
import api from '../api/index.ts';
import { jobs } from '../api/_features/clockwork/jobs.ts';
import { log } from '../api/_core/log.ts';
import type { Ask } from '../api/_core/route.ts';

/** How long is waited after a run that failed (ms), where its own turn would come sooner. */
const AFTER_FAILURE = 2_000;

/** A request as anybody may make it. */
const ask: Ask = async (path, init) => api.request(`/api${path}`, init);

/** Starts what happens by the clock, each job one run after the other. Gives what ends it, after the runs under way. */
export const startClockwork = (due: Partial<typeof jobs> = jobs) => {
  const ending = new AbortController();
  const repeat = async (name: string, { every, run }: (typeof jobs)[keyof typeof jobs]) => {
    while (!ending.signal.aborted) {
      const pause = await run(ask).then(
        () => every,
        (error: Error) => {
          log().warn({ job: name, error: error.stack }, 'a job failed and is tried again');
          return Math.max(every, AFTER_FAILURE);
        },
      );
      await setTimeout(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const running = Object.entries(due).map(([name, job]) => repeat(name, job));
  return async () => {
    ending.abort();
    await Promise.all(running);
  };
};

import type { JobName } from '#contract/clockwork';
import type { Ask } from '../../_core/route.ts';
import { publishDue } from '../guide-drafts/publish-due.ts';
import { orderLedger } from '../ledger/order.ts';
import { sweepPhotos } from '../photos/sweep.ts';
import { escalateDue } from '../rectifications/escalate.ts';
import { selfTest } from '../status/self-test.ts';

/** `every`: how long after one run the next begins (ms). `run` gives how many things it did; twice does no harm. */
type Job = { every: number; run: (ask: Ask) => Promise<number | undefined> };

/** What happens by the clock: by the server itself (run/clockwork.ts), or when a cron calls. */
export const jobs: Record<JobName, Job> = {
  ledger: { every: 400, run: orderLedger },
  rectifications: { every: 30_000, run: escalateDue },
  'guide-drafts': { every: 30_000, run: publishDue },
  photos: { every: 3600_000, run: sweepPhotos },
  'self-test': { every: 60_000, run: selfTest },
};

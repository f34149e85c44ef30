import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { RefusalReply } from '#contract/refusals';
import { Refusal } from '../../../_core/refusal.ts';
import type { Jobs } from './jobs.ts';

type Job = keyof Jobs;
type Done<J extends Job> = Awaited<ReturnType<Jobs[J]>>;
type Answer = { done: unknown } | { refused: Pick<RefusalReply, 'reason' | 'fields'> } | { broken: string };

/** How long a file may take (ms), and how much memory (MB): a table of 10,000 rows takes a second, and 200. */
const PATIENCE = 30_000;
const MEMORY = 768;
/** By this a thread of ours knows itself: the same file is what starts it and what runs in it. */
const OURS = 'haoban: a file apart';

const start = (job: Job, args: unknown[]) =>
  new Promise<Answer>((resolve, reject) => {
    const tooLarge = { refused: { reason: 'workbook-too-large' as const } };
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ours: OURS, job, args },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const timer = setTimeout(() => {
      resolve(tooLarge);
      void worker.terminate();
    }, PATIENCE);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooLarge) : reject(error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`a file apart ended with ${code}`));
    });
  });

let before: Promise<unknown> = Promise.resolve();

/**
 * Does something to a file on a thread of its own, so that nobody waits for it and no file can take the server's memory;
 * one after the other. Throws what the job throws; refuses what takes too long or too much: `workbook-too-large`.
 */
export const apart = async <J extends Job>(job: J, ...args: Parameters<Jobs[J]>): Promise<Done<J>> => {
  const turn = before.then(() => start(job, args));
  before = turn.catch(() => undefined);
  const answer = await turn;
  if ('refused' in answer) throw new Refusal(answer.refused.reason, answer.refused.fields);
  if ('broken' in answer) throw new Error(answer.broken);
  return answer.done as Done<J>;
};

/** The other side: does the one job, and says how it went. */
const work = async (): Promise<Answer> => {
  const { job, args } = workerData as { job: Job; args: never[] };
  try {
    const { jobs } = await import('./jobs.ts');
    return { done: await (jobs[job] as (...args: never[]) => unknown)(...args) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { reason: error.reason, fields: error.fields } };
    return { broken: (error as Error).stack ?? String(error) };
  }
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
if (!isMainThread && workerData?.ours === OURS) parentPort?.postMessage(await work());

import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '#rules/shanghai';
import { Refusal } from '../../_core/refusal.ts';

/** What stands there, as far as whoever writes has to know it. */
type Standing<C> = { own: boolean; revision: number; content: C };

/**
 * What is to be done with a row that somebody has written: `insert`, `update`, or `nothing` where it already says so,
 * as after a reply that was lost. Refuses what another keeps (`not-your-listing`), what another has written meanwhile
 * (`changed-meanwhile`), and a new one under a number that is taken (`sent-otherwise`).
 */
export const planWrite = <C>(
  standing: Standing<C> | undefined,
  sent: { revision: number | null; content: C },
): 'insert' | 'update' | 'nothing' => {
  if (!standing && sent.revision === null) return 'insert';
  if (!standing?.own) throw new Refusal('not-your-listing');
  if (isDeepStrictEqual(standing.content, sent.content)) return 'nothing';
  if (sent.revision === null) throw new Refusal('sent-otherwise');
  if (standing.revision !== sent.revision) throw new Refusal('changed-meanwhile');
  return 'update';
};

/** Runs a write; what the database says against it is said to a person. */
export const refuseWrite = async <T>(write: Promise<T>): Promise<T> =>
  write.catch((error: { code?: string; constraint?: string }) => {
    if (error.constraint === 'changed_meanwhile') throw new Refusal('changed-meanwhile');
    // Two new ones under one number, at the same moment.
    if (error.code === '23505') throw new Refusal('sent-otherwise');
    // Row-level security: the region takes no part, or it is another agency's.
    if (error.code === '42501') throw new Refusal('not-your-listing');
    throw error;
  });

/** From which day on a row is off the lists, or none; what was off them before stays so from its own day. */
export const retiredOn = (retired: boolean) => (retired ? dayOf(Date.now()) : null);

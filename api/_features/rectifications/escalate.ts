import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../../_core/refusal.ts';
import { asSystem } from '../../_core/system.ts';
import { writeStep } from './write-step.ts';

/** How many are taken up in one run; the next one takes the rest. */
const MOST = 500;

const findDue = async () => {
  const { rows } = await asSystem((transaction) =>
    sql<{ rating: number; state: string }>`
      select rating, state from public.rectifications
      where due_at <= now() and due_at is distinct from escalated_due_at
      order by due_at limit ${MOST}`.execute(transaction),
  );
  return rows;
};

/** Whether the step was taken here: not where another server, or somebody of the desk, was a moment faster. */
const takeByClock = (rating: number, act: 'escalate' | 'lapse') =>
  asSystem((transaction) => writeStep(transaction, { id: randomUUID(), rating, act, by: 'clock' })).catch(
    (error) => {
      if (error instanceof Refusal) return false;
      throw error;
    },
  );

/**
 * What happens when a clock has run out: the desk's is escalated and supervised (督办), once for each clock; where
 * the citizen has not answered in time, the handling ends (51号文 leaves the days to each place). Safe to run
 * twice, and on two servers at once. Gives how many steps were taken.
 */
export const escalateDue = async () => {
  let taken = 0;
  for (const { rating, state } of await findDue())
    if (await takeByClock(rating, state === 'rectified' ? 'lapse' : 'escalate')) taken += 1;
  return taken;
};

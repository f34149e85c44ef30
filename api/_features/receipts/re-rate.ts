import type { Verb } from '../../_core/route.ts';
import { pickOwnRating } from './own.ts';
import { takeOwnStep } from './step.ts';

/**
 * Whether it was put right: the citizen has the last say. Satisfied closes it; not satisfied opens it once more, and
 * the second time closes it as what it is, under supervision. Refuses: `not-now`, `sent-otherwise`.
 */
export const reRate: Verb<'POST /receipts/:receipt/re-rating'> = ({ id, satisfied, words }, act) =>
  act.asCaller(async (transaction) => {
    await takeOwnStep(transaction, act.rating, { id, act: satisfied ? 'accept' : 'accept-not', words });
    return pickOwnRating(transaction, act.rating, act.catalogue);
  });

import type { Verb } from '../../_core/route.ts';
import { pickOwnRating } from './own.ts';
import { takeOwnStep } from './step.ts';

/**
 * 补充情况: more words while it is being handled. Refuses: `not-now`, `too-many` (20 a day), `sent-otherwise`, and the
 * holder's reasons.
 */
export const addWords: Verb<'POST /receipts/:receipt/words'> = (
  { id, words },
  { asCaller, rating, catalogue },
) =>
  asCaller(async (transaction) => {
    await takeOwnStep(transaction, rating, { id, act: 'add-words', words });
    return pickOwnRating(transaction, rating, catalogue);
  });

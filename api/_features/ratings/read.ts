import { numberOf } from '#rules/receipt';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readProgress } from '../rectifications/progress.ts';

/** One rating and what became of it, as anybody sees it. Refuses: `no-such-receipt`, also one of another month. */
export const readRating: Verb<'GET /ratings/:receipt'> = async ({ receipt }, { asCaller, catalogue }) => {
  const number = numberOf(receipt);
  const progress = number && (await asCaller((transaction) => readProgress(transaction, number, catalogue)));
  if (!progress || progress.rating.receipt !== receipt) throw new Refusal('no-such-receipt');
  return progress;
};

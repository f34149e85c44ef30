import { maskNumbers } from '#rules/personal-data';
import type { Verb } from '../../_core/route.ts';
import { Refusal } from '../../_core/refusal.ts';

/** check_violation, raised where a day's phrases are full (supabase/migrations, missed_queries). */
const isFull = (error: { constraint?: string }) => error.constraint === 'missed_queries_per_day';

/**
 * Counts a search that found nothing, once however often it is sent. Long numbers are not kept: what people
 * type may be an ID number (个人信息保护法 §6: no more than is needed). Refuses a full day: `too-many`.
 */
export const countMissedQuery: Verb<'POST /missed-queries'> = async ({ id, phrase }, act) => {
  if (act.catalogue.guides.search(phrase).length) return { counted: false };
  const missed = { id, phrase: maskNumbers(phrase) };
  await act
    .asCaller((transaction) =>
      transaction
        .insertInto('missed_queries')
        .values(missed)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    .catch((error) => {
      throw isFull(error) ? new Refusal('too-many') : error;
    });
  return { counted: true };
};

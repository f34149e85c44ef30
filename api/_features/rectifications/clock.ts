import type { Clock } from '#contract/ratings';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import type { Transact } from '../../_core/database.ts';

/** The clock of a rating's handling; null where there is none: no district opens one for the two highest levels. */
export const readClock = async (
  transaction: Transact,
  rating: number,
  level: RatingLevel,
): Promise<Clock | null> => {
  if (level === 'very-satisfied' || level === 'satisfied') return null;
  const row = await transaction
    .selectFrom('rectifications')
    .select(['due_at', 'warn_at'])
    .where('rating', '=', rating)
    .executeTakeFirst();
  return row?.due_at && row.warn_at ? { dueAt: row.due_at, warnAt: row.warn_at } : null;
};

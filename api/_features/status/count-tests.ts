import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { anyone } from '../../_core/caller.ts';
import { asCaller } from '../../_core/database.ts';

/** How many test ratings of a level the figures of an agency have: whoever reads the figures reads this too. */
export const countTests = (agency: string, level: RatingLevel) =>
  asCaller(anyone, async (transaction) => {
    const { test } = await transaction
      .selectFrom('rating_counts')
      .select(({ fn }) => fn.sum<string | null>('test').as('test'))
      .where('agency_id', '=', agency)
      .where('level', '=', level)
      .executeTakeFirstOrThrow();
    return Number(test);
  });

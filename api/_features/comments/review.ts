import type { WordsOf } from '#contract/vocabulary-of-ratings';
import { numberOf } from '#rules/receipt';
import { isRedactionOf } from '#rules/redaction';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readProgress } from '../rectifications/progress.ts';

type Review = {
  id: string;
  rating: number;
  words_of: WordsOf;
  public_comment: string | null;
  reason: string;
  staff_id: string;
};

/** Writes it once: the same again is nothing, another under the same id is refused. */
const write = async (transaction: Transact, review: Review) => {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('comment_reviews')
    .values(review)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) return;
  const earlier = await transaction
    .selectFrom('comment_reviews')
    .select(['id', 'rating', 'words_of', 'public_comment', 'reason', 'staff_id'])
    .where('id', '=', review.id)
    .executeTakeFirst();
  if (JSON.stringify(earlier) !== JSON.stringify(review)) throw new Refusal('sent-otherwise');
};

/** What was said. Refuses the rated window, from which row-level security hides it: `not-yours`. */
const loadWords = async (transaction: Transact, number: number, wordsOf: WordsOf) => {
  const row = await transaction
    .selectFrom('ratings')
    .leftJoin('supplements', 'supplements.rating', 'ratings.number')
    .select(['ratings.comment as rating', 'supplements.comment as supplement'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-yours');
  return row[wordsOf] ?? '';
};

/**
 * A person has looked at somebody's words, or at those of the 追评: so they are published, or held back for a reason. The newest look counts.
 * Refuses: `no-such-receipt`, `not-yours` (the rated window), `not-their-words`, `reason-needed`, `sent-otherwise`.
 */
export const reviewComment: Verb<'POST /desk/ratings/:receipt/comment'> = async (sent, act) => {
  const { receipt, wordsOf, id, publicComment, reason } = sent;
  const { asCaller, catalogue, staff } = act;
  const number = numberOf(receipt) ?? 0;
  return asCaller(async (transaction) => {
    const known = await readProgress(transaction, number, catalogue);
    if (known?.rating.receipt !== receipt || known.rating.agency.id !== staff.agency)
      throw new Refusal('no-such-receipt');
    const comment = await loadWords(transaction, number, wordsOf);
    if (publicComment === null && !reason) throw new Refusal('reason-needed');
    if (!comment || (publicComment !== null && !isRedactionOf(publicComment, comment)))
      throw new Refusal('not-their-words');
    await write(transaction, {
      id,
      rating: number,
      words_of: wordsOf,
      public_comment: publicComment,
      reason,
      staff_id: staff.id,
    });
    const now = await readProgress(transaction, number, catalogue);
    const said = wordsOf === 'rating' ? now?.rating : now?.rating.supplement;
    return { receipt, wordsOf, comment, publicComment: said?.comment ?? null };
  });
};

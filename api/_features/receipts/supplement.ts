import { sha256 } from '../../_core/digest.ts';
import { commitmentOf } from '../../_core/receipt.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { publish, refuseUnsaid } from '../ratings/words.ts';
import { pickOwnRating, readOwn } from './own.ts';

/**
 * 追评: one later word, beside the first and never instead of it. Sent again it is the same.
 * Refuses: `already-supplemented`, `supplement-over`, `wrong-tag`, `reason-needed`, and the holder's reasons.
 */
export const supplementRating: Verb<'POST /receipts/:receipt/supplement'> = async (draft, act) => {
  const { id, level, tags, comment } = draft;
  refuseUnsaid(draft);
  const sent = sha256(JSON.stringify([level, tags, comment]));
  const { public_comment: publicComment } = await publish(comment, undefined);
  return act.asCaller(async (transaction) => {
    const { rating } = act;
    const earlier = await transaction
      .selectFrom('supplements')
      .selectAll()
      .where('rating', '=', rating)
      .executeTakeFirst();
    const again = earlier?.id === id && earlier.sent_digest === sent;
    if (earlier && !again) throw new Refusal('already-supplemented');
    if (!earlier) {
      const own = await readOwn(transaction, rating);
      if (own?.in_time === false) throw new Refusal('supplement-over');
      const { numInsertedOrUpdatedRows: written } = await transaction
        .insertInto('supplements')
        .values({
          rating,
          id,
          level,
          tags,
          comment,
          public_comment: publicComment,
          sent_digest: sent,
          commitment: commitmentOf(id, { caseNumber: null, window: null, comment, photos: [] }),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (!written) throw new Refusal('already-supplemented');
    }
    return pickOwnRating(transaction, rating, act.catalogue);
  });
};

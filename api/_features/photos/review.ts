import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** insufficient_privilege: no photo of a rating that this person may see. */
const NOT_THEIRS = '42501';

/**
 * A person of the agency has looked at a photo: it becomes public, or stays or ceases to be. The newest look
 * counts; sent again, it counts once. Refuses: `no-such-photo`, also to another agency and to the rated window.
 */
export const reviewPhoto: Verb<'POST /desk/photos/:id/review'> = async ({ id, review, publish }, act) =>
  act
    .asCaller(async (transaction) => {
      await transaction
        .insertInto('photo_reviews')
        .values({ id: review, photo: id, publish, staff_id: act.staff.id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return transaction
        .selectFrom('photos')
        .select(['id', 'public'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
    })
    .catch((error: { code?: string }) => {
      throw error.code === NOT_THEIRS ? new Refusal('no-such-photo') : error;
    });

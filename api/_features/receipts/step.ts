import { createHash } from 'node:crypto';
import { maskPersonalData } from '#rules/personal-data';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';

type CitizenStep = { id: string; act: 'add-words' | 'accept' | 'accept-not'; words: string };

/** The move is not in the table for this state (supabase/migrations, take_step). */
const isNoMove = (error: { constraint?: string }) =>
  error.constraint === 'a_move_of_the_table' || error.constraint === 'rectification_steps_rating_fkey';

/**
 * A step that the citizen takes in the handling of their own rating: in public with personal data masked, whole
 * for the desk. Sent again it is the same. Refuses: `not-now`, `sent-otherwise`.
 */
export const takeOwnStep = async (transaction: Transact, rating: number, { id, act, words }: CitizenStep) => {
  const sent = createHash('sha256')
    .update(JSON.stringify([rating, act, words]))
    .digest('hex');
  const earlier = await transaction
    .selectFrom('rectification_steps')
    .select('sent_digest')
    .where('id', '=', id)
    .executeTakeFirst();
  if (earlier && earlier.sent_digest !== sent) throw new Refusal('sent-otherwise');
  if (earlier) return;
  // State and next state are the trigger's to say.
  const row = {
    id,
    rating,
    act,
    by: 'citizen',
    words: maskPersonalData(words),
    private_words: words,
    sent_digest: sent,
  };
  await transaction
    .insertInto('rectification_steps')
    .values({ ...row, nth: 0, state: '', next: '' })
    .execute()
    .catch((error) => {
      throw isNoMove(error) ? new Refusal('not-now') : error;
    });
};

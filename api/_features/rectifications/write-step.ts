import type { Reason } from '#contract/refusals';
import type { Actor, RectificationAct } from '#contract/vocabulary-of-rectifications';
import type { Transact } from '../../_core/database.ts';
import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';

type Step = {
  id: string;
  rating: number;
  act: RectificationAct;
  by: Actor;
  staff_id?: string;
  staff_name?: string;
  department?: string | null;
  words?: string;
  private_words?: string;
  outcome?: string | null;
  remedy?: string | null;
  reason?: string | null;
  photos?: string[];
};

/** The rules that may speak against a step (supabase/migrations, haoban.objection_to), as a person is told. */
const objections: Record<string, Reason> = {
  a_move_of_the_table: 'not-now',
  extended_once: 'extended-already',
  extended_in_time: 'not-now',
  appealed_once: 'not-now',
  an_open_appeal: 'not-now',
  escalated_once_overdue: 'not-now',
  lapsed_when_due: 'not-now',
  words_of_a_day: 'too-many',
  under_supervision: 'not-now',
  second_person: 'second-person',
};

/**
 * Adds a step to the handling of a rating; where it leads is the database's to say. Gives whether it is new: sent
 * again under the same id it is the same. Refuses: `not-now`, `second-person`, `extended-already`, `too-many`,
 * `sent-otherwise`.
 */
export const writeStep = async (transaction: Transact, step: Step): Promise<boolean> => {
  const sent_digest = sha256(JSON.stringify(step));
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('rectification_steps')
    .values({ ...step, sent_digest })
    .executeTakeFirst()
    .catch((error: { constraint?: string }) => {
      const reason = objections[error.constraint ?? ''];
      throw reason ? new Refusal(reason) : error;
    });
  if (numInsertedOrUpdatedRows) return true;
  const earlier = await transaction
    .selectFrom('rectification_steps')
    .select('sent_digest')
    .where('id', '=', step.id)
    .executeTakeFirst();
  if (earlier?.sent_digest !== sent_digest) throw new Refusal('sent-otherwise');
  return false;
};

import type { Sent } from '#contract/api';
import { intakeMoves, isPosted, saysWhy } from '#rules/intake';
import { maskPersonalData } from '#rules/personal-data';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { loadIntake, readDetail, sideOf } from './detail.ts';

type Step = Sent<'POST /desk/intake/:caseNumber/steps'>;

/** Adds the step, or finds that it is there. Refuses: `not-now`, `other-side`, `sent-otherwise`. */
const writeStep = async (transaction: Transact, sent: Step, staff: Staff) => {
  const step = {
    id: sent.id,
    case_number: sent.caseNumber,
    act: sent.act,
    agency_id: staff.agency,
    staff_id: staff.id,
    staff_name: staff.name,
    tracking: isPosted(sent.act) ? sent.tracking : '',
    words: maskPersonalData(sent.words),
  };
  const sent_digest = sha256(JSON.stringify(step));
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('intake_steps')
    .values({ ...step, sent_digest })
    .executeTakeFirst()
    .catch((error: { constraint?: string }) => {
      if (error.constraint === 'a_move_of_the_table') throw new Refusal('not-now');
      if (error.constraint === 'side_of_the_move') throw new Refusal('other-side');
      throw error;
    });
  if (numInsertedOrUpdatedRows) return;
  const earlier = await transaction
    .selectFrom('intake_steps')
    .select('sent_digest')
    .where('id', '=', sent.id)
    .executeTakeFirst();
  if (earlier?.sent_digest !== sent_digest) throw new Refusal('sent-otherwise');
};

/**
 * One step of a case by the side whose it is; its applicant reads the words, so personal data in them is masked.
 * Sent again it is the same. Refuses: `no-such-intake`, `other-side`, `reason-needed`, `not-now`, `sent-otherwise`.
 */
export const stepIntake: Verb<'POST /desk/intake/:caseNumber/steps'> = (
  sent,
  { asCaller, staff, catalogue },
) =>
  asCaller(async (transaction) => {
    const row = await loadIntake(transaction, sent.caseNumber);
    if (intakeMoves[sent.act].by !== sideOf(row, staff)) throw new Refusal('other-side');
    if (saysWhy(sent.act) && !sent.words)
      throw new Refusal('reason-needed', [{ field: 'words', problem: '没填' }]);
    await writeStep(transaction, sent, staff);
    return readDetail(transaction, sent.caseNumber, staff, catalogue);
  });

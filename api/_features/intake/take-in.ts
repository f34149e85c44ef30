import { sql } from 'kysely';
import type { Reason } from '#contract/refusals';
import { maskName } from '#rules/masked-name';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { applicantDigest } from '../rating-doors/applicant.ts';
import { readDetail } from './detail.ts';

/** The rules of haoban.take_in, as a person is told. */
const objections: Record<string, Reason> = {
  agreement_in_force: 'agreement-over',
  taken_in_here: 'not-taken-in-here',
  somebody_decides: 'no-partner-agency',
};

type TakenIn = { id: string; item: string; applicant: string };

/** What was taken in under this id before; refuses it with other content: `sent-otherwise`. */
const findEarlier = async (transaction: Transact, { id, item, applicant }: TakenIn) => {
  const row = await transaction
    .selectFrom('intake_cases')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const same = (await applicantDigest(row.case_number, applicant)) === row.applicant_digest;
  if (row.item_id !== item || !same) throw new Refusal('sent-otherwise');
  return row.case_number;
};

/** Writes the case and gives its number; nothing where another request has written one of this id meanwhile. */
const write = async (transaction: Transact, { id, item, applicant }: TakenIn, agency: string) => {
  const { rows } = await sql<{ drawn: string }>`select haoban.next_case_number() as drawn`.execute(
    transaction,
  );
  const caseNumber = rows[0]!.drawn;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('intake_cases')
    .values({
      case_number: caseNumber,
      id,
      item_id: item,
      accepting_agency: agency,
      applicant_mask: maskName(applicant),
      applicant_digest: await applicantDigest(caseNumber, applicant),
      // haoban.take_in sets them from the item.
      guide_code: '',
      deciding_agency: '',
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
    .catch((error: { constraint?: string }) => {
      const reason = objections[error.constraint ?? ''];
      throw reason ? new Refusal(reason) : error;
    });
  return numInsertedOrUpdatedRows ? caseNumber : undefined;
};

/**
 * 收件: takes in the papers of somebody's matter elsewhere, and gives its number. Sent again it is the same case.
 * Refuses: `no-such-cross-region-item`, `agreement-over`, `not-taken-in-here`, `no-partner-agency`, `sent-otherwise`.
 */
export const takeIn: Verb<'POST /desk/intake'> = (sent, { asCaller, staff, catalogue }) =>
  asCaller(async (transaction) => {
    const known = await transaction
      .selectFrom('cross_region_items')
      .select('id')
      .where('id', '=', sent.item)
      .executeTakeFirst();
    if (!known) throw new Refusal('no-such-cross-region-item');
    const caseNumber =
      (await findEarlier(transaction, sent)) ??
      (await write(transaction, sent, staff.agency)) ??
      (await findEarlier(transaction, sent));
    if (!caseNumber) throw new Refusal('sent-otherwise');
    return readDetail(transaction, caseNumber, staff, catalogue);
  });

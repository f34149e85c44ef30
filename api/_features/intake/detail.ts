import type { DeskIntake, IntakeRow } from '#contract/intake';
import type { IntakeSide } from '#contract/vocabulary-of-cross-region';
import { intakeActsFor } from '#rules/intake';
import type { Staff } from '../../_core/caller.ts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { readSteps, situationOf, type IntakeRecord } from './situation.ts';

/** Which side of a case an agency is. */
export const sideOf = ({ accepting_agency }: IntakeRecord, { agency }: Staff): IntakeSide =>
  accepting_agency === agency ? 'accepting' : 'deciding';

/** One line of the inbox. */
export const pickIntakeRow = (
  row: IntakeRecord & { applicant_mask: string },
  staff: Staff,
  catalogue: Catalogue,
): IntakeRow => ({
  ...situationOf(row, catalogue),
  side: sideOf(row, staff),
  applicant: row.applicant_mask,
});

/** The row of a case that is one's agency's, on either side. Refuses: `no-such-intake`, also a third agency. */
export const loadIntake = async (transaction: Transact, caseNumber: string) => {
  const row = await transaction
    .selectFrom('intake_cases')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  if (!row) throw new Refusal('no-such-intake');
  return row;
};

/** One case as one of its two agencies sees it, with what that side may do now. Refuses: `no-such-intake`. */
export const readDetail = async (
  transaction: Transact,
  caseNumber: string,
  staff: Staff,
  catalogue: Catalogue,
): Promise<DeskIntake> => {
  const row = await loadIntake(transaction, caseNumber);
  const listed = pickIntakeRow(row, staff, catalogue);
  return {
    ...listed,
    receivedAt: row.received_at,
    steps: await readSteps(transaction, row, catalogue),
    acts: intakeActsFor(listed.state, listed.side),
    ratable: listed.state === 'delivered',
  };
};

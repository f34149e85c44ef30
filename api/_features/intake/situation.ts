import type { IntakeProgress } from '#contract/intake';
import type { IntakeAct, IntakeState } from '#contract/vocabulary-of-cross-region';
import { turnOf } from '#rules/intake';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';

/** A case as its table has it. */
export type IntakeRecord = {
  case_number: string;
  item_id: string;
  guide_code: string;
  accepting_agency: string;
  deciding_agency: string;
  state: string;
  due_at: string | null;
  warn_at: string | null;
};

/** What both agencies and the applicant know of a case; an item that is no longer listed is called as its guide is. */
export const situationOf = (row: IntakeRecord, { agencies, crossRegion, guides }: Catalogue) => {
  const state = row.state as IntakeState;
  const item = crossRegion.items.find(({ id }) => id === row.item_id);
  const called = (id: string) => ({ id, name: agencies.find((agency) => agency.id === id)?.name ?? id });
  return {
    caseNumber: row.case_number,
    item: {
      id: row.item_id,
      name: item?.name ?? guides.byCode.get(row.guide_code)?.listing.name ?? row.item_id,
    },
    accepting: called(row.accepting_agency),
    deciding: called(row.deciding_agency),
    state,
    turn: turnOf(state) ?? null,
    clock: row.due_at && row.warn_at ? { dueAt: row.due_at, warnAt: row.warn_at } : null,
  };
};

/** The steps of a case as the caller may see it, the first of them 收件. */
export const readSteps = async (
  transaction: Transact,
  { case_number, accepting_agency, received_at }: IntakeRecord & { received_at: string },
  { agencies }: Catalogue,
) => {
  const rows = await transaction
    .selectFrom('intake_steps')
    .selectAll()
    .where('case_number', '=', case_number)
    .orderBy('nth')
    .execute();
  const named = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id;
  const received = { act: null, state: 'received' as IntakeState, at: received_at, late: false };
  return [
    { ...received, tracking: null, words: null, agency: named(accepting_agency), staff: null },
    ...rows.map((row) => ({
      act: row.act as IntakeAct,
      state: row.next as IntakeState,
      at: row.at,
      late: row.late,
      tracking: row.tracking || null,
      words: row.words || null,
      agency: named(row.agency_id),
      staff: row.staff_name,
    })),
  ];
};

/** Where a case is, for its applicant: no person of an agency is named. Null where none of this number is theirs. */
export const readProgress = async (
  transaction: Transact,
  caseNumber: string,
  catalogue: Catalogue,
): Promise<IntakeProgress | null> => {
  const row = await transaction
    .selectFrom('intake_cases')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  if (!row) return null;
  const steps = await readSteps(transaction, row, catalogue);
  return {
    ...situationOf(row, catalogue),
    steps: steps.map(({ staff: _staff, ...step }) => step),
  };
};

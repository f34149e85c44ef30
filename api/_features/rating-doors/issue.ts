import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { ServiceStep } from '#contract/vocabulary-of-ratings';
import type { Transact } from '../../_core/database.ts';
import { writeToken } from './token.ts';

/**
 * Until when a step of a case may be rated: the district's window for late ratings (5 working days where it has
 * not settled otherwise), from the day on which the step was done.
 */
export const ratableUntil = async (transaction: Transact, caseNumber: string, step: ServiceStep) => {
  const { rows } = await sql<{ until: string }>`
    select haoban.deadline(handled_at, setting.late_rating_days, '23:59:59') as until
    from public.case_steps
      join public.service_cases using (case_number)
      cross join lateral haoban.settings_of(agency_id) as setting
    where case_number = ${caseNumber} and step = ${step}`.execute(transaction);
  return rows[0]?.until;
};

/** Makes a new token for a step of a case that the caller may see, and gives it signed. */
export const issueToken = async (
  transaction: Transact,
  caseNumber: string,
  step: ServiceStep,
  until: string,
) => {
  const id = randomBytes(8).toString('hex');
  await transaction
    .insertInto('rating_tokens')
    .values({ id, case_number: caseNumber, step, expires_at: until })
    .execute();
  return writeToken(id, new Date(until));
};

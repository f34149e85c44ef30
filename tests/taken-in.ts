import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { IntakeAct, IntakeSide, IntakeState } from '#contract/vocabulary-of-cross-region';

const agencies = { accepting: 'demo-approval', deciding: 'demo-far-approval' } as const;
const digest = '0'.repeat(64);

/** Takes a case of 居民身份证补领 in as the owner; only the triggers hold it. Gives its number. */
export const takeIn = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query(
    `insert into public.intake_cases (case_number, id, item_id, guide_code, accepting_agency, deciding_agency,
       applicant_mask, applicant_digest)
     values (haoban.next_case_number(), gen_random_uuid(), 'demo-back-id', '', $1, '', '王*', $2) returning case_number`,
    [agencies.accepting, digest],
  );
  return rows[0].case_number;
};
/** Takes a step; gives where it led, or the rule that refuses it. */
export const step = async (
  client: pg.Client,
  number: string,
  act: IntakeAct,
  side: IntakeSide,
  id = randomUUID(),
) => {
  await client.query('savepoint step');
  try {
    const { rows } = await client.query(
      `insert into public.intake_steps (id, case_number, act, agency_id, staff_id, staff_name, sent_digest)
       values ($1, $2, $3, $4, gen_random_uuid(), '试', $5) returning next`,
      [id, number, act, agencies[side], digest],
    );
    return (rows[0]?.next as IntakeState | undefined) ?? 'the same';
  } catch (error) {
    await client.query('rollback to savepoint step');
    return (error as { constraint: string }).constraint;
  }
};
/** The row of a case. */
export const read = async (client: pg.Client, number: string) =>
  (await client.query('select * from public.intake_cases where case_number = $1', [number])).rows[0];

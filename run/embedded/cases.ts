import { dayOf } from '../../rules/shanghai.ts';
import { connected } from '../connected.ts';
import { applicantDigest } from '../../api/_features/rating-doors/applicant.ts';

/** What was done today, in this demonstration: whose matter, which item, at which window (null: online). */
const handled = [
  ['王芳', 'P0101', 'demo-centre-12'],
  ['李建国', 'P1103', 'demo-centre-3'],
  ['赵秀英', 'P0608', null],
] as const;

const today = () => dayOf(Date.now()).replaceAll('-', '');

/**
 * Makes the invented cases of the day that are missing, so that there is always something to rate: a case can be
 * rated once for each step, and only within the district's days. Gives their numbers and names.
 */
export const makeCases = (owner: string) =>
  connected(owner, async (client) => {
    const cases = handled.map(([applicant, item, window], i) => ({
      applicant,
      item,
      window,
      caseNumber: `DEMO-${today()}-${i + 1}`,
    }));
    for (const { applicant, item, window, caseNumber } of cases) {
      await client.query(
        `insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest, demonstration)
         values ($1, 'demo-approval', $2, $3, true) on conflict do nothing`,
        [caseNumber, item, await applicantDigest(caseNumber, applicant)],
      );
      await client.query(
        `insert into public.case_steps (case_number, step, handled_at, window_id)
         values ($1, 'application', now(), $2), ($1, 'completion', now(), $2) on conflict do nothing`,
        [caseNumber, window],
      );
    }
    return cases;
  });

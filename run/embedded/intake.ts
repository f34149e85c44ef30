import { dayOf } from '../../rules/shanghai.ts';
import { maskName } from '../../rules/masked-name.ts';
import { applicantDigest } from '../../api/_features/rating-doors/applicant.ts';
import { connected } from '../connected.ts';

/** What was taken in today, in this demonstration: whose matter, which item, by which agency. */
const taken = [
  ['周小梅', 'demo-back-id', 'demo-approval'],
  ['钱国强', 'demo-far-hygiene', 'demo-far-approval'],
] as const;

/** Makes the invented cases of the ledger of the day that are missing: one that each of the two districts took in. */
export const takeInOfTheDay = (owner: string) =>
  connected(owner, async (client) => {
    const day = dayOf(Date.now()).replaceAll('-', '').slice(2);
    for (const [nth, [applicant, item, agency]] of taken.entries()) {
      const caseNumber = `KY${day}90000${nth + 1}`;
      await client.query(
        `insert into public.intake_cases (case_number, id, item_id, guide_code, accepting_agency, deciding_agency,
           applicant_mask, applicant_digest)
         select $1, md5($1)::uuid, $2, '', $3, '', $4, $5
         where not exists (select from public.intake_cases where case_number = $1)`,
        [caseNumber, item, agency, maskName(applicant), await applicantDigest(caseNumber, applicant)],
      );
    }
  });

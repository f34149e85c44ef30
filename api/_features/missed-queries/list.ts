import { sql } from 'kysely';
import type { MissedQueryVerdict } from '#contract/vocabulary-of-missed-queries';
import type { Transact } from '../../_core/database.ts';
import type { Verb } from '../../_core/route.ts';
import { groupMissed } from './groups.ts';
import { readMissed } from './searches.ts';

/** The everyday names in the drafts that the agency is writing. */
const readWaiting = async (transaction: Transact, agency: string) => {
  const { rows } = await sql<{ name: string }>`
    select jsonb_array_elements_text(jsonb_path_query_array(facts, '$.identity.everydayNames.value[*]')) as name
    from public.guide_drafts
    where agency_id = ${agency} and state in ('draft', 'submitted', 'returned', 'approved')`.execute(
    transaction,
  );
  return new Set(rows.map(({ name }) => name));
};

const readVerdicts = (transaction: Transact) =>
  transaction
    .selectFrom('missed_query_verdicts')
    .select(['phrase', 'verdict', 'department', 'decided_by', 'decided_on'])
    .orderBy('decided_on', 'desc')
    .orderBy('phrase')
    .execute();

/** Searches that found nothing, grouped by meaning, and what the agency has decided of others. Who typed is nowhere kept. */
export const listMissedQueries: Verb<'GET /desk/missed-queries'> = (
  { days },
  { asCaller, catalogue, staff },
) =>
  asCaller(async (transaction) => {
    const { shown, hidden } = await readMissed(transaction, days, catalogue);
    const verdicts = await readVerdicts(transaction);
    const settled = new Set(verdicts.map(({ phrase }) => phrase));
    const waiting = await readWaiting(transaction, staff.agency);
    const open = shown
      .filter(({ phrase }) => !settled.has(phrase))
      .map((one) => ({ ...one, waiting: waiting.has(one.phrase) }));
    return {
      searches: hidden + shown.reduce((sum, { count }) => sum + count, 0),
      hidden,
      groups: groupMissed(open, catalogue.guides.search),
      settled: verdicts.map(({ phrase, verdict, department, decided_by: by, decided_on: on }) => ({
        phrase,
        verdict: verdict as MissedQueryVerdict,
        department,
        by,
        on,
      })),
    };
  });

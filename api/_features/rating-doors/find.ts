import { sql } from 'kysely';
import type { CaseDoors } from '#contract/rating-doors';
import type { ServiceStep } from '#contract/vocabulary-of-ratings';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { applicantDigest } from './applicant.ts';
import { issueToken, ratableUntil } from './issue.ts';
import { dayOf } from './resolve.ts';
import { subjectOf, windowOf } from './subject.ts';

/** How often one citizen may look for a case in a day: a name must not be found by trying. */
const LOOKS_PER_DAY = 30;

/**
 * Finds a case by its number and the applicant's name, and opens a door to each step that may still be rated
 * (西安: 未登录者凭办件编号和办件人姓名评价). Refuses: `no-such-case` whichever of the two is wrong, `too-many`.
 */
export const findCase: Verb<'POST /rating-doors'> = async (
  { caseNumber, applicant },
  { catalogue, holding },
) => {
  const shown = { applicant: await applicantDigest(caseNumber, applicant) };
  const allowed = await holding({}, async (transaction) => {
    const { rows } = await sql<{ taken: boolean | null }>`
      select haoban.take_quota('case-looks', ${LOOKS_PER_DAY}) as taken`.execute(transaction);
    return rows[0]?.taken;
  });
  if (!allowed) throw new Refusal('too-many');
  return holding(shown, async (transaction) => {
    const found = await transaction
      .selectFrom('service_cases')
      .selectAll()
      .where('case_number', '=', caseNumber)
      .executeTakeFirst();
    if (!found) throw new Refusal('no-such-case');
    const rows = await transaction
      .selectFrom('case_steps')
      .selectAll()
      .select(sql<boolean>`haoban.is_rated(case_number, step)`.as('rated'))
      .where('case_number', '=', caseNumber)
      .orderBy('handled_at', 'desc')
      .execute();
    const steps: CaseDoors['steps'] = [];
    for (const { step: name, handled_at: handledAt, window_id: window, rated } of rows) {
      const step = name as ServiceStep;
      const until = (await ratableUntil(transaction, caseNumber, step)) ?? handledAt;
      const open = !rated && new Date(until) > new Date();
      const place = windowOf(catalogue, window);
      steps.push({
        step,
        handledOn: dayOf(handledAt),
        place: place ? `${place.point.name} ${place.serviceWindow.name}` : null,
        rated,
        door: open ? await issueToken(transaction, caseNumber, step, until) : null,
        ratableUntil: until,
      });
    }
    const { item, agency } = subjectOf(
      { ...found, point_id: null, window_id: null, step: null, handled_on: null },
      catalogue,
    );
    if (!item) throw new Refusal('no-such-case');
    return { caseNumber, item, agency, demonstration: found.demonstration, steps };
  });
};

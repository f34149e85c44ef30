import { sql } from 'kysely';
import type { CaseDoors } from '#contract/rating-doors';
import type { ServiceStep } from '#contract/vocabulary-of-ratings';
import { dayOf } from '#rules/shanghai';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readProgress } from '../intake/situation.ts';
import { applicantDigest } from './applicant.ts';
import { issueToken, ratableUntil } from './issue.ts';
import { subjectOf, windowOf } from './subject.ts';

/** A name must not be found by trying: how often one citizen may look in a day, and how often all may at one case. */
const LOOKS = { ofOne: 30, atOne: 50 };

const countLook = async (transaction: Transact, caseNumber: string) => {
  const { rows } = await sql<{ ofOne: boolean; atOne: boolean }>`
    select haoban.take_quota('case-looks', ${LOOKS.ofOne}) as "ofOne",
      haoban.take_quota('looks-at-a-case', ${LOOKS.atOne}, md5(${caseNumber})::uuid) as "atOne"`.execute(
    transaction,
  );
  if (!rows[0]?.ofOne || !rows[0].atOne) throw new Refusal('too-many');
};

/**
 * Finds a case by its number and the applicant's name, and opens a door to each step that may still be rated
 * (西安: 未登录者凭办件编号和办件人姓名评价). Refuses: `no-such-case` whichever of the two is wrong, `too-many`.
 */
export const findCase: Verb<'POST /rating-doors'> = async (
  { caseNumber, applicant },
  { catalogue, asCaller, holding },
) => {
  // By itself, so that a look which finds nothing counts as well.
  await asCaller((transaction) => countLook(transaction, caseNumber));
  const shown = { applicant: await applicantDigest(caseNumber, applicant) };
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
    const intake = await readProgress(transaction, caseNumber, catalogue);
    return { caseNumber, item, agency, demonstration: found.demonstration, intake, steps };
  });
};

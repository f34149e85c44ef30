import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/**
 * Keeps that words are to find nothing: there is no such item, and a department is told, or they mean nothing. What was
 * decided before of the same words gives way. Refuses: `department-needed`.
 */
export const decideMissedQueries: Verb<'POST /desk/missed-queries/verdict'> = (sent, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const { verdict, department = null } = sent;
    if (verdict === 'no-such-item' && !department) throw new Refusal('department-needed');
    const phrases = [...new Set(sent.phrases)];
    const decision = { verdict, department: verdict === 'no-such-item' ? department : null };
    const same = await transaction
      .selectFrom('missed_query_verdicts')
      .select('phrase')
      .where('phrase', 'in', phrases)
      .where('verdict', '=', verdict)
      .where('department', 'is not distinct from', decision.department)
      .execute();
    const others = phrases.filter((phrase) => !same.some((one) => one.phrase === phrase));
    if (!others.length) return { phrases };
    await transaction.deleteFrom('missed_query_verdicts').where('phrase', 'in', others).execute();
    await transaction
      .insertInto('missed_query_verdicts')
      .values(
        others.map((phrase) => ({
          ...decision,
          phrase,
          agency_id: staff.agency,
          decided_by: staff.name,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return { phrases };
  });

import type { Verb } from '../../_core/route.ts';

/** Takes back what the agency has decided of words: they are listed again while they find nothing. */
export const undoDecision: Verb<'POST /desk/missed-queries/undo'> = ({ phrases }, { asCaller }) =>
  asCaller(async (transaction) => {
    await transaction.deleteFrom('missed_query_verdicts').where('phrase', 'in', phrases).execute();
    return { phrases };
  });

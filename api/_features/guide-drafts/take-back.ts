import type { Verb } from '../../_core/route.ts';
import { readDetail } from './detail.ts';
import { isDone, loadDraft, moveDraft, refuseMove } from './move.ts';

/** What was submitted, or approved for a day to come, is written on. Refuses: `no-such-draft`, `changed-meanwhile`, `not-now`. */
export const takeBackDraft: Verb<'POST /desk/guides/:code/draft/take-back'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const draft = await loadDraft(transaction, sent.code);
    if (!isDone(draft, sent, 'take-back')) {
      refuseMove(draft, sent, 'take-back');
      await moveDraft(transaction, draft, 'take-back');
    }
    return readDetail(transaction, sent.code, act);
  });

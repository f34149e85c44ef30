import type { Verb } from '../../_core/route.ts';
import { readDetail } from './detail.ts';
import { isDone, loadDraft, moveDraft, refuseMove } from './move.ts';

/** Ends a draft; what is public stays. Refuses: `no-such-draft`, `changed-meanwhile`, `not-now`. */
export const discardDraft: Verb<'POST /desk/guides/:code/draft/discard'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const draft = await loadDraft(transaction, sent.code);
    if (!isDone(draft, sent, 'discard')) {
      refuseMove(draft, sent, 'discard');
      await moveDraft(transaction, draft, 'discard');
    }
    return readDetail(transaction, sent.code, act);
  });

import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { contentOf } from './content.ts';
import { readDetail } from './detail.ts';
import { isDone, loadDraft, moveDraft, refuseMove } from './move.ts';
import { judge } from './quality.ts';

/**
 * Asks for a review. Refuses: `no-such-draft`, `changed-meanwhile`, `not-now`, `reason-needed` where nobody has said why,
 * and `faulty-guide`.
 */
export const submitDraft: Verb<'POST /desk/guides/:code/draft/submit'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const draft = await loadDraft(transaction, sent.code);
    if (!isDone(draft, sent, 'submit')) {
      refuseMove(draft, sent, 'submit');
      if (!draft.why) throw new Refusal('reason-needed', [{ field: 'why', problem: '没填' }]);
      if (draft.kind === 'change') judge(act.catalogue).refuseFaulty(contentOf(draft));
      await moveDraft(transaction, draft, 'submit');
    }
    return readDetail(transaction, sent.code, act);
  });

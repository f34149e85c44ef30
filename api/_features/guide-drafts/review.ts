import type { Sent } from '#contract/api';
import { dayOf } from '#rules/shanghai';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { contentOf } from './content.ts';
import { readDetail } from './detail.ts';
import type { Draft } from './load.ts';
import { isDone, loadDraft, moveDraft, refuseMove } from './move.ts';
import { judge } from './quality.ts';

/** Whether this very review has been taken: it was sent twice. */
const isReviewed = (draft: Draft, sent: Sent<'POST /desk/guides/:code/draft/review'>) =>
  draft.review_note === sent.note &&
  (isDone(draft, sent, sent.verdict) ||
    (sent.verdict === 'approve' && isDone(draft, { ...sent, revision: sent.revision + 1 }, 'publish')));

/**
 * Says yes, which publishes it unless its day is yet to come, or no and why. Refuses: `no-such-draft`,
 * `changed-meanwhile`, `not-now`, `own-writing` whoever has written in it, `reason-needed`, `faulty-guide`.
 */
export const reviewDraft: Verb<'POST /desk/guides/:code/draft/review'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const { code, verdict, note } = sent;
    const draft = await loadDraft(transaction, code);
    if (!isReviewed(draft, sent)) {
      refuseMove(draft, sent, verdict);
      if (draft.written_by.includes(act.staff.id)) throw new Refusal('own-writing');
      if (verdict === 'return' && !note)
        throw new Refusal('reason-needed', [{ field: 'note', problem: '没填' }]);
      if (verdict === 'approve' && draft.kind === 'change')
        judge(act.catalogue).refuseFaulty(contentOf(draft));
      const moved = await moveDraft(transaction, draft, verdict, { review_note: note });
      const due = (draft.effective_on ?? '') <= dayOf(new Date());
      if (verdict === 'approve' && due) await moveDraft(transaction, moved, 'publish');
    }
    return readDetail(transaction, code, act);
  });

import { isDeepStrictEqual } from 'node:util';
import type { Sent } from '#contract/api';
import type { Verb } from '../../_core/route.ts';
import { contentOf, rowOf } from './content.ts';
import { readDetail } from './detail.ts';
import type { Draft } from './load.ts';
import { loadDraft, moveDraft, refuseMove } from './move.ts';

type Written = Sent<'POST /desk/guides/:code/draft/save'>;

/** Whether all that was sent stands in the draft already. */
const stands = (draft: Draft, { content, why, effectiveOn, basedOn = draft.based_on }: Written) =>
  draft.state === 'draft' &&
  draft.why === why &&
  draft.effective_on === effectiveOn &&
  draft.based_on === basedOn &&
  isDeepStrictEqual(contentOf(draft), content);

/**
 * Keeps what an editor has written; what another has written meanwhile is never written over. Who has seen that another
 * version is in force by now says so by `basedOn`. Refuses: `no-such-draft`, `changed-meanwhile`, `not-now`.
 */
export const saveDraft: Verb<'POST /desk/guides/:code/draft/save'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const draft = await loadDraft(transaction, sent.code);
    if (!stands(draft, sent)) {
      refuseMove(draft, sent, 'write');
      const { content, why, effectiveOn, basedOn = draft.based_on } = sent;
      const also = { ...rowOf(content), why, effective_on: effectiveOn, based_on: basedOn };
      await moveDraft(transaction, draft, 'write', also);
    }
    return readDetail(transaction, sent.code, act);
  });

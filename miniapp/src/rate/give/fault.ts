import { needsReason } from '#rules/reason';
import type { RatingDraft } from '@/client/rating-drafts';
import { phoneFault } from '../phone';
import { rateWords } from '../words';

/** Where a draft cannot be sent yet, and what is to be done. */
export type Fault = { where: 'level' | 'reason' | 'phone' | 'photos'; says: string };
/** A draft that can be sent: it has a level. */
export type WholeDraft = RatingDraft & { level: NonNullable<RatingDraft['level']> };

export const faultOf = (draft: RatingDraft | undefined): Fault | undefined => {
  if (!draft?.level) return { where: 'level', says: rateWords.give.chooseLevel };
  const said = { level: draft.level, tags: draft.tags, comment: draft.comment.trim() };
  if (needsReason(said)) return { where: 'reason', says: rateWords.give.sayWhy };
  const says = draft.named ? phoneFault(draft.phone) : undefined;
  return says ? { where: 'phone', says } : undefined;
};

import { lintGuide } from '#rules/guide-lint';
import type { GuideContent } from '#contract/guide-drafts';
import { dayOf } from '#rules/shanghai';
import { useReply } from '@/client/reply';
import { useNow } from '@/client/now';

/** What the rules find in a content that is well-formed, today; the rules about sources as soon as those are here. */
export const useFindings = (content: GuideContent) => {
  const sources = useReply('GET /sources', {}).reply?.value.items;
  return lintGuide(content, dayOf(useNow()), sources && ((id) => sources.find((one) => one.id === id)));
};

import type { GuideContent, GuideDraft } from '#contract/guide-drafts';
import { guidePlaces, same, statedAt } from '#rules/guide-diff';
import { fieldAt } from './fields';

/** What an editor writes: the content, why, and from which day. A value that is not well-formed yet stands in it as typed. */
export type Written = Pick<GuideDraft, 'content' | 'why' | 'effectiveOn'>;

/** A place that two people have written differently since they both read `base`. */
export type Meeting = { group: string; field: string; mine: unknown; theirs: unknown };

/** The content with something else stated at one place. */
export const put = (content: GuideContent, group: string, field: string, stated: unknown) => {
  if (group === 'guide') return { ...content, [field]: stated } as GuideContent;
  const facts = content.facts as unknown as Record<string, Record<string, unknown>>;
  return {
    ...content,
    facts: { ...facts, [group]: { ...facts[group], [field]: stated } },
  } as unknown as GuideContent;
};

/** The places where what is written cannot be sent yet. */
export const unfit = (content: GuideContent) =>
  guidePlaces.filter(({ group, field }) => !fieldAt(group, field)?.fits(statedAt(content, group, field)));

/** What of it can be sent: where something is not well-formed yet, what stood there before. */
export const sendable = (written: Written, before: Written): Written => ({
  ...written,
  why: written.why.trim().slice(0, 500),
  effectiveOn: written.effectiveOn || null,
  content: unfit(written.content).reduce(
    (content, { group, field }) => put(content, group, field, statedAt(before.content, group, field)),
    written.content,
  ),
});

/**
 * Brings together what two people wrote after they had both read `base`: where only one has changed a place, that holds;
 * where both have, and differently, mine stays until somebody chooses, and the place is given as a meeting.
 */
export const bringTogether = (base: Written, mine: Written, theirs: Written) => {
  const meetings: Meeting[] = [];
  let { content } = mine;
  for (const { group, field } of guidePlaces) {
    const [before, my, their] = [base, mine, theirs].map((one) => statedAt(one.content, group, field));
    if (same(before, their) || same(my, their)) continue;
    if (same(before, my)) content = put(content, group, field, their);
    else meetings.push({ group, field, mine: my, theirs: their });
  }
  return { written: { content, ...besides(base, mine, theirs) }, meetings };
};

/** Why and from which day: where both have written, the two reasons follow each other, and my day holds. */
const besides = (base: Written, mine: Written, theirs: Written): Omit<Written, 'content'> => {
  const both = mine.why !== base.why && theirs.why !== base.why && mine.why !== theirs.why;
  return {
    why: both ? `${theirs.why}\n${mine.why}` : mine.why === base.why ? theirs.why : mine.why,
    effectiveOn: mine.effectiveOn === base.effectiveOn ? theirs.effectiveOn : mine.effectiveOn,
  };
};

import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { same, statedAt } from '#rules/guide-diff';
import { forgetReplies } from '@/client/kept';
import { bringTogether, type Meeting, type Written } from './written';

/** `draft`: as it was last read or saved; `written`: what is on the screen; `meetings`: to be decided before it is sent. */
export type Kept = { draft: GuideDraft; written: Written; meetings: Meeting[] };

const keyOf = (code: string, person: string) => `desk-guide:${person}:${code}`;

export const writtenIn = ({ content, why, effectiveOn }: GuideDraft): Written => ({
  content,
  why,
  effectiveOn,
});

/** What this computer has of a guide that somebody was writing and that the server has not; undefined where nothing. */
export const keptWriting = (code: string, person: string) => {
  const kept = localStorage.getItem(keyOf(code, person));
  return kept ? (JSON.parse(kept) as Kept & { guide: DeskGuide }) : undefined;
};

/** The guide as it was read when that was written: without a network it is opened from here. */
export const keptGuide = (code: string, person: string): DeskGuide | undefined => {
  const kept = keptWriting(code, person);
  return kept && { ...kept.guide, draft: kept.draft };
};

export const forgetWriting = (code: string, person: string) => localStorage.removeItem(keyOf(code, person));

/** Keeps what the server has not got yet, and forgets what it has. Replies that are only kept for speed make room. */
export const keepWriting = (guide: DeskGuide, person: string, kept: Kept) => {
  if (!kept.meetings.length && same(kept.written, writtenIn(kept.draft)))
    return forgetWriting(guide.code, person);
  const keep = () => localStorage.setItem(keyOf(guide.code, person), JSON.stringify({ ...kept, guide }));
  try {
    keep();
  } catch {
    forgetReplies();
    keep();
  }
};

/**
 * What was being written, met with what the server has by now. A meeting that nobody has decided yet stays one, unless
 * both say the same by now.
 */
export const meet = (kept: Kept, draft: GuideDraft): Kept => {
  if (kept.draft.revision === draft.revision) return kept;
  const { written, meetings } = bringTogether(writtenIn(kept.draft), kept.written, writtenIn(draft));
  const undecided = kept.meetings
    .filter((one) => !meetings.some(({ group, field }) => one.group === group && one.field === field))
    .map((one) => ({ ...one, theirs: statedAt(draft.content, one.group, one.field) }))
    .filter(({ mine, theirs }) => !same(mine, theirs));
  return { draft, written, meetings: [...undecided, ...meetings] };
};

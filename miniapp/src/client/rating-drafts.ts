import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { onPhone } from './on-phone';
import { randomId } from './random-id';
import { isText, isTexts } from './restored';

/** What somebody is about to say, kept as it is typed. `id` is that of the rating that comes of it. */
export type RatingDraft = {
  id: string;
  level?: RatingLevel;
  tags: string[];
  comment: string;
  photos: string[];
  named: boolean;
  name: string;
  phone: string;
};

const isDraft = (kept: unknown): kept is RatingDraft => {
  const { id, tags, comment, photos, name, phone } = (kept ?? {}) as Record<string, unknown>;
  return [id, comment, name, phone].every(isText) && [tags, photos].every(isTexts);
};

/** The drafts, each under its door. */
const drafts = onPhone<Record<string, RatingDraft>>('rating-drafts', {}, (kept) =>
  Object.fromEntries(Object.entries(kept as object).filter(([, draft]) => isDraft(draft))),
);

const newDraft = (): RatingDraft => ({
  id: randomId(),
  tags: [],
  comment: '',
  photos: [],
  named: false,
  name: '',
  phone: '',
});

export const useRatingDrafts = drafts.use;

/** The draft at a door, if one was begun. */
export const useRatingDraft = (door: string): RatingDraft | undefined => drafts.use()[door];

/** Changes the draft at a door; the first change begins it. */
export const changeDraft = (door: string, change: Partial<Omit<RatingDraft, 'id'>>) => {
  const all = drafts.read();
  drafts.write({ ...all, [door]: { ...(all[door] ?? newDraft()), ...change } });
};

/** Forgets the draft at a door: it was sent, or the person thought better of it. */
export const dropDraft = (door: string) => {
  const { [door]: _, ...rest } = drafts.read();
  drafts.write(rest);
};

/** Forgets all of them. */
export const forgetDrafts = () => drafts.write({});

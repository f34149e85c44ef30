import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import {
  ratingTags,
  retiredTagLabel,
  retiredTags,
  type RatingTag,
} from '#contract/vocabulary-of-rating-tags';

const codes = Object.keys(ratingTags) as RatingTag[];

/** Whether a code is one that the national dictionary offers today. */
export const isOffered = (code: string): code is RatingTag => codes.includes(code as RatingTag);

/** The tags that a level offers, in the order of the dictionary. */
export const tagsOf = (level: RatingLevel): RatingTag[] =>
  codes.filter((code) => ratingTags[code].level === level);

/** The level that a code belongs to, retired codes included; nothing for one that no dictionary has. */
export const levelOfTag = (code: string): RatingLevel | undefined => {
  if (isOffered(code)) return ratingTags[code].level;
  const number = /^\d{3}$/.test(code) ? Number(code) : 0;
  return (Object.keys(retiredTags) as RatingLevel[]).find((level) => {
    const [first, last] = retiredTags[level];
    return first <= number && number <= last;
  });
};

/** What a chip says for a code, in a few plain words; a retired one is called so, with its code. */
export const sayTag = (code: string): string =>
  isOffered(code) ? ratingTags[code].plain : `${retiredTagLabel}（${code}）`;

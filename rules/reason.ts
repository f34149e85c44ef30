import type { RatingLevel } from '#contract/vocabulary-of-ratings';

/** 差评: the two lowest of five (西安: 差评须选择或填写内容, 其他等级可直接提交). */
const poor = new Set<RatingLevel>(['dissatisfied', 'very-dissatisfied']);

/** Whether a level is a poor one, which says why. */
export const isPoor = (level: RatingLevel) => poor.has(level);

/** Whether a poor rating still lacks its reason: a tag or words. No other level is asked for one. */
export const needsReason = (said: { level: RatingLevel; tags: readonly string[]; comment: string }) =>
  isPoor(said.level) && !said.tags.length && !said.comment;

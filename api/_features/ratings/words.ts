import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { maskPersonalData } from '#rules/personal-data';
import { needsReason } from '#rules/reason';
import { isOffered, levelOfTag } from '#rules/rating-tags';
import { Refusal } from '../../_core/refusal.ts';
import { checkText } from '../../_core/wechat.ts';

type Said = { level: RatingLevel; tags: readonly string[]; comment: string };

/**
 * Holds what was said to the dictionary: tags are today's and of the chosen level (`wrong-tag`); a poor rating
 * says why, by a tag or in words (`reason-needed`): 西安: 差评须选择或填写内容, 其他等级可直接提交.
 */
export const refuseUnsaid = ({ level, tags, comment }: Said) => {
  if (tags.some((tag) => !isOffered(tag) || levelOfTag(tag) !== level)) throw new Refusal('wrong-tag');
  if (needsReason({ level, tags, comment })) throw new Refusal('reason-needed');
};

/**
 * What of a comment may be read by anybody before a person has looked: personal data masked, where WeChat has
 * found nothing wrong; nothing (null) where it has, or could not be asked.
 */
export const publish = async (comment: string, openid: string | undefined) => {
  if (!comment) return { public_comment: null, comment_check: 'none' };
  const checked = await checkText({ openid, words: comment });
  return { public_comment: checked === 'pass' ? maskPersonalData(comment) : null, comment_check: checked };
};

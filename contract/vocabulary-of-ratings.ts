/**
 * The closed lists of 好差评 and their Chinese labels; the tags are in vocabulary-of-rating-tags.ts.
 * No zod: safe by value anywhere.
 */
import type { RatingChannel } from './vocabulary.ts';

/** 满意度 (国办发〔2019〕51号), from the best to the worst. The two registers number it in opposite directions. */
export const ratingLevels = {
  'very-satisfied': '非常满意',
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  dissatisfied: '不满意',
  'very-dissatisfied': '非常不满意',
} as const;

/** 怎么评 (国办发〔2019〕51号): of one contact, of one case, of things in general, or asked by an inspection. */
export const ratingScopes = {
  'on-the-spot': '一次一评',
  online: '一事一评',
  general: '综合点评',
  investigation: '监督查评',
} as const;

/** 等人看的是哪儿的话: those of the rating itself, or of its 追评. */
export const wordsOf = { rating: '评价', supplement: '追评' } as const;

/** 服务环节: at which contact of a case the rating was given. */
export const serviceSteps = {
  inquiry: '咨询',
  application: '申报',
  completion: '办结',
  collection: '取件',
} as const;

/** 服务网点的种类. */
export const servicePointKinds = {
  centre: '政务服务中心',
  town: '街道（镇）便民服务中心',
  community: '社区（村）服务站',
  kiosk: '自助服务点',
  bank: '银行网点',
  'police-post': '派出所',
  'post-office': '邮政网点',
  other: '别的服务点',
} as const;

/** 本人自己评的渠道; 短信 carries a link to the form. */
export const selfServiceChannels = [
  'window-device',
  'qr-code',
  'mini-program',
  'web',
  'sms',
  'kiosk',
] as const satisfies RatingChannel[];

/** 由工作人员照原话记下的渠道. */
export const takenDownChannels = ['sms', 'hotline', 'opinion-box'] as const satisfies RatingChannel[];

export type RatingLevel = keyof typeof ratingLevels;
export type RatingScope = keyof typeof ratingScopes;
export type WordsOf = keyof typeof wordsOf;
export type ServiceStep = keyof typeof serviceSteps;

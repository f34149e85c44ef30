/** 回执: what whoever holds a receipt and its code may see and do. */
import * as z from 'zod/mini';
import { Comment, Level, Receipt, Tags, Words } from './ratings.ts';
import { RatingProgress } from './rectifications.ts';
import { RatingSubject } from './rating-doors.ts';
import { Id, named } from './stated.ts';

const held = { receipt: Receipt, code: named('查询码', z.string().check(z.regex(/^[0-9A-Za-z]{8}$/))) };
const id = named('这一次的号', Id);

export const HeldReceipt = z.object(held);
export const SupplementDraft = z.object({
  ...held,
  id,
  level: Level,
  tags: z._default(Tags, []),
  comment: Comment,
});
export const AddedWords = z.object({
  ...held,
  id,
  words: named('补充的情况', Words(500).check(z.minLength(1))),
});
export const ReRating = z.object({
  ...held,
  id,
  satisfied: named('改好了，满意', z.boolean()),
  words: named('多说两句', z._default(Words(300), '')),
});

/** The whole of one's own rating, as only its holder sees it. */
export const OwnRating = z.object({
  ...RatingProgress.shape,
  receipt: Receipt,
  givenAt: z.iso.datetime(),
  comment: named('原话', z.string()),
  photos: named('照片的地址，一小时内能看', z.array(z.string())),
  subject: RatingSubject,
  named: z.boolean(),
  phone: named('回访打哪个电话，遮住中间', z.nullable(z.string())),
  salt: z.string(),
  commitment: z.string(),
  may: z.object({ supplement: z.boolean(), addWords: z.boolean(), reRate: z.boolean() }),
});
export type OwnRating = z.infer<typeof OwnRating>;

/** 公开的话: a person of the agency looks at what a machine has masked or held back. */
import * as z from 'zod/mini';
import { Cursor, Limit } from './paging.ts';
import { Level, Receipt, Words } from './ratings.ts';
import { Day, Id, Text, named, oneOf } from './stated.ts';
import { personalDataKinds } from './vocabulary-of-personal-data.ts';
import { wordsOf } from './vocabulary-of-ratings.ts';

export const CommentQueueQuery = z.object({ limit: Limit, cursor: z.optional(Cursor) });

/** Words as they were given, and what of them anybody reads now: null where they wait. */
const Looked = {
  receipt: Receipt,
  wordsOf: named('哪儿的话', oneOf(wordsOf)),
  comment: named('原话', z.string()),
  publicComment: named('现在公开的样子', z.nullable(z.string())),
};

export const WaitingComment = z.object({
  ...Looked,
  level: Level,
  givenOn: Day,
  item: z.nullable(Text),
  personalData: named('里面像是有', z.array(oneOf(personalDataKinds))),
});
export type WaitingComment = z.infer<typeof WaitingComment>;
export const CommentQueue = z.object({ items: z.array(WaitingComment), next: z.nullable(Cursor) });

/** What is published is what was said, with passages hidden as 〔…已隐去〕 and nothing else changed. */
export const CommentReview = z.object({
  receipt: Receipt,
  wordsOf: Looked.wordsOf,
  id: named('这一次的号', Id),
  publicComment: named('这样公开；先不公开就是空', z.nullable(Words(300).check(z.minLength(1)))),
  reason: named('为什么先不公开', z._default(Words(200), '')),
});
export const ReviewedComment = z.object(Looked);

/** 差评整改: what becomes of a poor rating, step by step, as each side sees it. */
import * as z from 'zod/mini';
import { Cursor, Limit } from './paging.ts';
import { Clock, Handling, Phone, PublicRating, Receipt, Words } from './ratings.ts';
import { Id, Text, named, oneOf } from './stated.ts';
import {
  actors,
  followUpOutcomes,
  lamps,
  rectificationActs,
  rectificationStates,
  remedies,
  voidReasons,
} from './vocabulary-of-rectifications.ts';

const Step = {
  act: named('做了什么', oneOf(rectificationActs)),
  state: named('之后到哪步', oneOf(rectificationStates)),
  by: named('谁', oneOf(actors)),
  at: z.iso.datetime(),
  words: named('公开的说明', z.nullable(z.string())),
  outcome: named('回访结果', z.nullable(oneOf(followUpOutcomes))),
  remedy: named('怎么改', z.nullable(oneOf(remedies))),
  reason: named('作废的理由', z.nullable(oneOf(voidReasons))),
  department: named('派给谁', z.nullable(z.string())),
};

/** A step as anybody sees it. `salt` opens the commitment of its words in the ledger. */
export const PublicStep = z.object({ ...Step, salt: z.nullable(z.string()) });
export type PublicStep = z.infer<typeof PublicStep>;

/** One rating with its whole handling. */
export const RatingProgress = z.object({ rating: PublicRating, steps: z.array(PublicStep) });
export type RatingProgress = z.infer<typeof RatingProgress>;

export const RectificationQuery = z.object({
  limit: Limit,
  cursor: z.optional(Cursor),
  lamp: named('几灯', z.optional(oneOf(lamps))),
  state: named('在哪步；不填就是没办结的', z.optional(oneOf(rectificationStates))),
  supervised: named('填 true 就只看督办的', z.optional(z.literal('true'))),
  q: named('回执号、事项名或者话里的字', z.optional(Words(60))),
});

/** Of one's own window one sees what everybody sees: whatever tells who it was is null, or empty. */
export const DeskRow = z.object({
  receipt: Receipt,
  rating: PublicRating,
  own: named('评的是自己的窗口：只能看公开的样子，只能申诉', z.boolean()),
  comment: named('原话；自己窗口的看不到', z.nullable(z.string())),
  serviceWindow: z.nullable(Text),
  named: named('留了名；自己窗口的看不到', z.nullable(z.boolean())),
  handling: Handling,
  department: z.nullable(z.string()),
  supervised: named('在督办', z.boolean()),
});
export type DeskRow = z.infer<typeof DeskRow>;

/** The most urgent first; what has ended, the newest first. `counts`: all of the agency that has not ended. */
export const DeskInbox = z.object({
  counts: z.object({ red: z.int(), yellow: z.int(), green: z.int() }),
  items: z.array(DeskRow),
  next: z.nullable(Cursor),
});
export type DeskInbox = z.infer<typeof DeskInbox>;

const DeskStep = z.object({
  ...Step,
  staff: named('经手人', z.nullable(z.string())),
  privateWords: named('不公开的记录', z.nullable(z.string())),
  photos: z.array(z.uuid()),
});

export const DeskRectification = z.object({
  ...DeskRow.shape,
  givenAt: z.nullable(z.iso.datetime()),
  photos: named('评价的人拍的', z.array(z.uuid())),
  photoAddresses: named('这里每张照片的地址，一小时内能看', z.record(z.string(), z.string())),
  contact: named('只给回访的人看', z.nullable(z.object({ name: z.string(), phone: Phone }))),
  supplementComment: z.nullable(z.string()),
  followUp: named('回访的期限', Clock),
  steps: z.array(DeskStep),
  appealed: named('窗口申诉了，还没有决定', z.boolean()),
  acts: named('你现在能做什么', z.array(oneOf(rectificationActs))),
});
export type DeskRectification = z.infer<typeof DeskRectification>;

/** One act of the desk. Which fields it needs is a table in the verb; those of other acts are not kept. */
export const DeskAct = z.object({
  receipt: Receipt,
  id: named('这一步的号', Id),
  act: named('办哪一步', oneOf(rectificationActs)),
  words: named('会公开的说明', z._default(Words(500), '')),
  privateWords: named('不公开的记录', z._default(Words(1000), '')),
  department: named('派给哪个科室', z._default(z.nullable(Words(40)), null)),
  outcome: named('回访结果', z._default(z.nullable(oneOf(followUpOutcomes)), null)),
  remedy: named('怎么改', z._default(z.nullable(oneOf(remedies)), null)),
  reason: named('为什么作废', z._default(z.nullable(oneOf(voidReasons)), null)),
  photos: named('照片', z._default(z.array(Id).check(z.maxLength(3)), [])),
});
export const DeskParams = z.object({ receipt: Receipt });

/** 好差评: one person's word on how it went. Rules: 国办发〔2019〕51号, GB/T 39734-2020. */
import * as z from 'zod/mini';
import { Limit } from './paging.ts';
import { Door, RatingSubject } from './rating-doors.ts';
import { Clock, Day, Id, Text, Words, named, oneOf } from './stated.ts';
import { ratingChannels } from './vocabulary.ts';
import { ratingLevels, ratingScopes, selfServiceChannels } from './vocabulary-of-ratings.ts';
import { rectificationOutcomes, rectificationStates, voidReasons } from './vocabulary-of-rectifications.ts';

export { Clock, Words };
export const Receipt = named('回执号', z.string().check(z.regex(/^HB\d{8,16}$/)));
export const Level = named('评价等级', oneOf(ratingLevels));
export const Tags = named(
  '选的标签，国家平台的编码',
  z.array(z.string().check(z.regex(/^\d{3}$/))).check(z.maxLength(8)),
);
export const Comment = named('多说两句', z._default(Words(300), ''));
/** A mobile or a landline number; digits and hyphens. */
export const Phone = named('电话', z.string().check(z.trim(), z.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/)));

/** The channels by which a citizen rates without anybody between. */
const SelfChannel = named('从哪里评的', z.enum(selfServiceChannels));

export const RatingDraft = z.object({
  /** Drawn by the phone for this one rating (a UUID of version 7 keeps the index short): sent again, it counts once. */
  id: named('这一次评价的号', Id),
  door: Door,
  channel: SelfChannel,
  level: Level,
  tags: z._default(Tags, []),
  comment: Comment,
  photos: named('照片', z._default(z.array(Id).check(z.maxLength(3)), [])),
  contact: named(
    '留名：回访打哪个电话；不留名就是空',
    z._default(z.nullable(z.object({ name: named('姓名', z._default(Words(40), '')), phone: Phone })), null),
  ),
});
export type RatingDraft = z.input<typeof RatingDraft>;

/** What the citizen takes along. The code and the salt stand here and nowhere else. */
export const RatingReceipt = z.object({
  receipt: Receipt,
  code: named('查询码', z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/))),
  salt: z.string(),
  commitment: named('指纹', z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** With the comment and the salt, all that the fingerprint is computed from: whoever holds the receipt can do it anew. */
  committed: z.object({
    caseNumber: named('办件编号', z.nullable(z.string())),
    window: named('窗口', z.nullable(z.string())),
    photos: named('照片的 SHA-256，按次序', z.array(z.string())),
  }),
  givenAt: z.iso.datetime(),
  level: Level,
  tags: Tags,
  subject: RatingSubject,
  named: named('留了名', z.boolean()),
  clock: named('差评的期限；好评没有', z.nullable(Clock)),
  test: z.boolean(),
});
export type RatingReceipt = z.infer<typeof RatingReceipt>;

const Place = z.object({ id: z.string(), name: Text });

export const Handling = z.object({
  state: named('到哪步', oneOf(rectificationStates)),
  clock: z.nullable(Clock),
  overdue: named('超过期限', z.boolean()),
  extended: named('延过期', z.boolean()),
  outcome: named('结在哪儿', z.nullable(oneOf(rectificationOutcomes))),
  voidReason: named('为什么作废', z.nullable(oneOf(voidReasons))),
  closedOn: z.nullable(Day),
});

const Said = {
  level: Level,
  tags: Tags,
  comment: named('公开的话；还没看过的不在里面', z.nullable(z.string())),
  commentHeld: named('有话，等人看过再公开', z.boolean()),
};

/** A rating as anybody sees it: nothing of who, nothing of the minute. */
export const PublicRating = z.object({
  receipt: Receipt,
  givenOn: Day,
  ...Said,
  photos: z.array(z.uuid()),
  scope: oneOf(ratingScopes),
  channel: oneOf(ratingChannels),
  agency: Place,
  item: z.nullable(Place),
  point: z.nullable(Place),
  late: named('补评', z.boolean()),
  byDefault: named('系统默认', z.boolean()),
  test: named('自检', z.boolean()),
  supplement: named('追评', z.nullable(z.object({ givenOn: Day, ...Said }))),
  handling: named('差评的处理', z.nullable(Handling)),
});
export type PublicRating = z.infer<typeof PublicRating>;

const filters = {
  agency: named('谁负责', z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/)))),
  item: named('办的事，事项的编号', z.optional(z.string().check(z.regex(/^[A-Z]\d{4}$/)))),
  level: z.optional(Level),
  /** `handled`: those with a rectification; else the state of it. */
  handling: named('差评处理到哪儿', z.optional(z.enum(['handled', 'open', 'closed', 'voided']))),
};
export const RatingQuery = z.object({
  limit: Limit,
  cursor: named('从哪张回执往前', z.optional(Receipt)),
  ...filters,
});
export const RatingTableQuery = z.object(filters);
export const RatingPage = z.object({ items: z.array(PublicRating), next: z.nullable(Receipt) });
export const RatingParams = z.object({ receipt: Receipt });

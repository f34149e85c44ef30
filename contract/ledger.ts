/** 公开台账: the lines, the signed heads, and what proves that a line stands and that nothing was taken away. */
import * as z from 'zod/mini';
import { Limit } from './paging.ts';
import { Level, Receipt, Tags } from './ratings.ts';
import { Day, named, oneOf } from './stated.ts';
import { ledgerKinds } from './vocabulary.ts';
import { ratingChannels } from './vocabulary.ts';
import { ratingScopes } from './vocabulary-of-ratings.ts';
import {
  actors,
  rectificationActs,
  rectificationStates,
  voidReasons,
} from './vocabulary-of-rectifications.ts';

/** A SHA-256 in hexadecimal digits. */
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Size = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const Index = named('在树里的位置，从 0 数', z.int());

/** No window and no time of day: by the minute a handler could tell who it was. */
const RatingLeaf = z.object({
  kind: z.literal('rating'),
  receipt: Receipt,
  on: Day,
  agency: z.string(),
  item: z.nullable(z.string()),
  point: z.nullable(z.string()),
  level: Level,
  tags: Tags,
  scope: oneOf(ratingScopes),
  channel: oneOf(ratingChannels),
  byDefault: named('系统默认', z.boolean()),
  late: named('补评', z.boolean()),
  test: named('自检', z.boolean()),
  commitment: named('加盐的指纹，盐在回执上', Hash),
});

const StepLeaf = z.object({
  kind: z.literal('step'),
  receipt: Receipt,
  act: oneOf(rectificationActs),
  state: named('之后到哪步', oneOf(rectificationStates)),
  on: Day,
  by: oneOf(actors),
  words: named('公开说明的指纹', z.nullable(Hash)),
  reason: named('作废的理由', z.nullable(oneOf(voidReasons))),
});

const SupplementLeaf = z.object({
  kind: z.literal('supplement'),
  receipt: Receipt,
  on: Day,
  level: Level,
  tags: Tags,
  commitment: Hash,
});

const Leaf = z.discriminatedUnion('kind', [RatingLeaf, StepLeaf, SupplementLeaf]);

/** A head that the log has signed. `note` is it as tools read it (C2SP tlog-checkpoint). */
const Head = {
  size: named('一共几条', z.int()),
  root: named('总码', Hash),
  note: named('签过名的总码', z.string()),
  vkey: named('验签名用的公钥', z.string()),
};

export const LedgerHead = z.object({
  ...Head,
  signedAt: named('什么时候签的；一条也没有就是空', z.nullable(z.iso.datetime())),
  voids: named(
    '作废了几条，按理由数',
    z.array(z.object({ reason: z.nullable(oneOf(voidReasons)), count: z.int() })),
  ),
});

export const EntryQuery = z.object({
  limit: Limit,
  cursor: named('上一页最后一条的位置', z.optional(Size)),
  kind: named('只看哪一种', z.optional(oneOf(ledgerKinds))),
  receipt: z.optional(Receipt),
});
export const EntryPage = z.object({
  items: z.array(z.object({ index: Index, kind: oneOf(ledgerKinds), leaf: Leaf })),
  next: z.nullable(z.int()),
});

export const ProofQuery = z.object({ receipt: Receipt });
export const LedgerProof = z.object({
  ...Head,
  entries: z.array(
    z.object({
      index: Index,
      text: named('这一条的原文，一个字节也不能差', z.string()),
      proof: named('一路上和谁合成，从低到高', z.array(Hash)),
    }),
  ),
});

export const ConsistencyQuery = z.object({
  from: named('上次看到几条', Size),
  to: named('现在几条；不填就是最新', z.optional(Size)),
});
export const LedgerConsistency = z.object({
  from: z.object({ size: z.int(), root: Hash }),
  to: z.object({ size: z.int(), root: Hash }),
  proof: z.array(Hash),
});

/** What the paths of C2SP tlog-tiles say. */
const path = z.string().check(z.regex(/^(?:x\d{3}\/){0,4}\d{3}(?:\.p\/[1-9]\d{0,2})?$/));
export const TileParams = z.object({
  level: named('第几层', z.coerce.number().check(z.int(), z.minimum(0), z.maximum(63))),
  path: named('第几块，x001/x234/067；没满的写 .p/几个', path),
});
export const BundleOfEntriesParams = z.object({ path: named('第几块，写法同上', path) });

export const Bytes = z.instanceof(Uint8Array<ArrayBuffer>);
/** Text that is sent while it is still being read. */
export const Streamed = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream);

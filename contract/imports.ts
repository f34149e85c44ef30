/** 导入和导出: a table is tried first, which changes nothing; what comes in comes in whole or not at all. */
import * as z from 'zod/mini';
import { Id, Text, named, oneOf } from './stated.ts';
import { importKinds, importStates, tableFormats } from './vocabulary-of-imports.ts';

const Count = z.int().check(z.minimum(0));
const Instant = z.iso.datetime();
const Kind = named('导什么', oneOf(importKinds));

/** The file itself is the body; `bytes` tells one that arrived whole. */
export const ImportFile = z.object({
  id: named('这一次导入的号', Id),
  kind: Kind,
  name: named('文件名', z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^\P{Cc}*$/u))),
  bytes: named('文件有多少字节', z.coerce.number().check(z.int(), z.minimum(0))),
});

const CellFault = z.object({
  cell: named('哪一格', Text),
  column: named('哪一列', z.string()),
  written: named('现在写的', z.string()),
  why: named('为什么不行', Text),
  mend: named('怎么改', Text),
});

const Drafts = z.object({ waiting: named('等审核', Count), published: Count, returned: Count, other: Count });

/** An import, and what it would do or has done. */
export const Import = z.object({
  id: Id,
  kind: Kind,
  name: Text,
  state: oneOf(importStates),
  by: named('谁导的', Text),
  own: named('是你导的，不能自己审', z.boolean()),
  at: Instant,
  startedAt: z.nullable(Instant),
  endedAt: z.nullable(Instant),
  rows: named('一共几行', Count),
  ready: named('能导的', Count),
  same: named('和现在一样，会跳过', Count),
  legacy: named('旧式实施编码，收下并标出来', Count),
  faulty: named('有错的行', Count),
  faultCount: named('错了几格', Count),
  faults: named('前 50 处错', z.array(CellFault)),
  ignored: named('没认出的列，没有读', z.array(z.string())),
  done: named('写了几行', Count),
  drafts: named('进来的草稿到哪步了；不是草稿就空', z.nullable(Drafts)),
});
export type Import = z.infer<typeof Import>;

const ImportId = named('导入的号', Id);
export const ImportParams = z.object({ id: ImportId });
export const ImportAct = z.object({ id: ImportId });
export const Imports = z.object({ items: named('新的在前，最多 20 次', z.array(Import)) });

export const ImportReview = z.object({
  id: ImportId,
  verdict: named('同意，或者退回', z.enum(['approve', 'return'])),
  note: named('留言；退回时必须写', z._default(z.string().check(z.trim(), z.maxLength(500)), '')),
});
/** One request reviews some; the one who asks goes on until none is `left`. */
export const ImportReviewed = z.object({
  reviewed: named('这一次审了几份', Count),
  left: named('还剩几份', Count),
  import: Import,
});

export const TableQuery = z.object({
  kind: Kind,
  format: named('存成什么', z._default(oneOf(tableFormats), 'xlsx')),
});
export const Table = z.unknown();

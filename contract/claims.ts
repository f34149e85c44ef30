/** 认领: the items of the catalogue above, and what became of each here. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Cursor, Limit, phrase } from './paging.ts';
import { Words } from './ratings.ts';
import { Id, Text, named, oneOf, stated } from './stated.ts';
import { claimStates } from './vocabulary-of-item-lists.ts';

const Count = z.int().check(z.minimum(0));
const Said = (most: number) => Words(most).check(z.minLength(1));

/** The rate is its two numbers: claimed, and all but those that do not apply. */
const ClaimCounts = z.object({
  all: named('上级目录一共', Count),
  open: named('没认领', Count),
  claimed: named('认领了', Count),
  notApplicable: named('本地不适用', Count),
  numerator: named('认领率的分子', Count),
  denominator: named('认领率的分母：一共减去不适用', Count),
});

const item = {
  id: Id,
  catalogue: named('哪一份上级目录', Text),
  code: named('上级的编码', Text),
  name: named('上级的名称', Text),
  department: stated('部门', Text),
  state: named('认领到哪步', oneOf(claimStates)),
  guide: named('对上的办事指南', z.nullable(z.object({ code: GuideCode, name: Text }))),
  reason: named('理由', z.string()),
};
const Claim = z.object({ ...item, agency: Text });
export type Claim = z.infer<typeof Claim>;

export const ClaimParams = z.object({
  agency: z.optional(named('机构编号', Text)),
  state: z.optional(item.state),
  q: z.optional(phrase('名称里有的字，或者编码')),
});
export const ClaimQuery = z.object({ ...ClaimParams.shape, cursor: z.optional(Cursor), limit: Limit });
/** One agency's: the one asked for, else the first that has entered a catalogue; null where none has. */
export const Claims = z.object({
  agency: z.nullable(z.object({ id: Text, name: Text, demonstration: z.boolean() })),
  counts: ClaimCounts,
  found: Count,
  items: z.array(Claim),
  next: z.nullable(Cursor),
});

const Revision = named('第几次改动；0 是还没动过', Count);
export const DeskClaimQuery = z.object({
  state: ClaimParams.shape.state,
  q: ClaimParams.shape.q,
  cursor: z.optional(named('上一页最后一项的号', Id)),
  limit: Limit,
});
const DeskClaim = z.object({
  ...item,
  revision: Revision,
  suggestion: named('像是这一份指南', z.nullable(z.object({ code: GuideCode, name: Text }))),
});
export type DeskClaim = z.infer<typeof DeskClaim>;
export const DeskClaims = z.object({
  counts: ClaimCounts,
  items: z.array(DeskClaim),
  next: z.nullable(Id),
});

export const WrittenClaim = z.object({
  item: named('上级目录里的哪一项', Id),
  state: item.state,
  guide: named('认领时：哪一份指南', z._default(z.nullable(GuideCode), null)),
  reason: named('不适用时：为什么', z._default(Words(500), '')),
  revision: Revision,
});
export const ClaimReply = z.object({ revision: Revision, counts: ClaimCounts });

/** Rows of the catalogue above as they are pasted; one that is there already is brought up to date. */
export const UpperItems = z.object({
  catalogue: named('哪一份上级目录，写全称', Said(200)),
  rows: named(
    '一行一项，最多 500 行',
    z
      .array(
        z.object({
          code: named('编码', Said(60)),
          name: named('名称', Said(300)),
          department: named('部门；没有就是空', z._default(z.nullable(Said(100)), null)),
        }),
      )
      .check(z.minLength(1), z.maxLength(500)),
  ),
});
export const UpperItemsReply = z.object({
  entered: named('新进来的', Count),
  changed: named('改了名称或部门的', Count),
  already: named('本来就有的', Count),
  counts: ClaimCounts,
});

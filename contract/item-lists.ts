/** 清单: made of the published guides by themselves, so they change with every publication. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Cursor, Limit, phrase } from './paging.ts';
import { Day, Source, Text, named, oneOf, stated } from './stated.ts';
import { itemChangeKinds, itemLists, onlineRates } from './vocabulary-of-item-lists.ts';
import { audiences, exercisingLevels, itemKinds } from './vocabulary.ts';

const Count = z.int().check(z.minimum(0));
const ListId = named('哪一张清单', oneOf(itemLists));

const summary = {
  id: ListId,
  name: named('清单名称', Text),
  definition: named('怎么算在里面', Text),
  fields: named('看指南的哪几栏', z.array(Text)),
  count: named('在清单里的', Count),
  stated: named('说明了是不是的', Count),
  of: named('公开的指南一共', Count),
};

/** Which state of the catalogue it was made of, and the day of its latest publication or withdrawal. */
const asOf = {
  catalogue: named('目录第几号', z.int()),
  changedOn: named('最近一次发布或下线', z.nullable(Day)),
};

const Rate = z.object({
  id: named('哪个率', oneOf(onlineRates)),
  name: Text,
  numerator: named('分子：在清单里的', Count),
  denominator: named('分母：说明了的', Count),
  of: named('公开的指南一共', Count),
});

export const ItemLists = z.object({
  ...asOf,
  items: z.array(z.object(summary)),
  rates: z.array(Rate),
});

export const ItemListParams = z.object({
  id: ListId,
  department: z.optional(phrase('主管部门')),
  level: z.optional(named('行使层级', oneOf(exercisingLevels))),
  q: z.optional(phrase('名称、日常用语里有的字，或者编号')),
});
export const ItemListQuery = z.object({
  ...ItemListParams.shape,
  cursor: z.optional(Cursor),
  limit: Limit,
});

const ListedItem = z.object({
  code: GuideCode,
  name: named('事项名称', Text),
  kind: stated('事项类型', oneOf(itemKinds)),
  levels: stated('行使层级', z.array(oneOf(exercisingLevels))),
  department: named('主管部门', Text),
  audience: named('服务对象', oneOf(audiences)),
  version: named('第几版', z.int()),
  publishedOn: named('发布日期', Day),
  source: named('凭哪个出处在这张清单里', Source),
});
export type ListedItem = z.infer<typeof ListedItem>;

/** By code; `found` is how many fit what was asked, `departments` and `levels` what one may ask for. */
export const ItemListPage = z.object({
  ...asOf,
  ...summary,
  found: Count,
  departments: z.array(Text),
  levels: z.array(oneOf(exercisingLevels)),
  items: z.array(ListedItem),
  next: z.nullable(Cursor),
});

const ChangeKind = named('怎么变的', oneOf(itemChangeKinds));
export const ItemChangeParams = z.object({
  from: named('从哪天', z.optional(Day)),
  to: named('到哪天', z.optional(Day)),
  kind: z.optional(ChangeKind),
});
export const ItemChangeQuery = z.object({
  ...ItemChangeParams.shape,
  cursor: z.optional(Cursor),
  limit: Limit,
});
const ItemChange = z.object({
  day: named('哪天', Day),
  code: GuideCode,
  name: named('事项名称', Text),
  version: named('第几版', z.int()),
  kind: ChangeKind,
  why: stated('为什么', Text),
});
export type ItemChange = z.infer<typeof ItemChange>;
/** Newest first; `counts` is of the whole period, whatever the kind. */
export const ItemChanges = z.object({
  items: z.array(ItemChange),
  next: z.nullable(Cursor),
  counts: z.object({ added: Count, changed: Count, withdrawn: Count }),
});

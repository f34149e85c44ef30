/** 下放和上收: which matters were handed down to whom, from which day, and on what conditions. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Cursor, Limit } from './paging.ts';
import { Words } from './ratings.ts';
import { Day, Id, Text, named, oneOf, stated } from './stated.ts';
import { delegationMoves, receiverKinds } from './vocabulary-of-item-lists.ts';

const Said = (most: number) => Words(most).check(z.minLength(1));
const move = {
  id: named('这一次登记的号', Id),
  guide: GuideCode,
  move: named('下放还是上收', oneOf(delegationMoves)),
  receiver: named('给谁，或者从谁那儿收回', Text),
  receiverKind: named('哪一类', oneOf(receiverKinds)),
  effectiveOn: named('从哪天起', Day),
  basis: named('依据的文件', Text),
};
const Delegation = z.object({
  ...move,
  name: named('事项名称', Text),
  agency: named('哪个单位登记的', z.object({ id: Text, name: Text, demonstration: z.boolean() })),
  conditions: stated('承接条件', Text),
  training: stated('承接培训', Text),
});
export type Delegation = z.infer<typeof Delegation>;

export const DelegationParams = z.object({ guide: z.optional(GuideCode) });
export const DelegationQuery = z.object({
  ...DelegationParams.shape,
  cursor: z.optional(Cursor),
  limit: Limit,
});
/** The newest day first. */
export const Delegations = z.object({
  items: z.array(Delegation),
  found: z.int(),
  next: z.nullable(Cursor),
});

const Revision = named('第几次改动；别人改过就对不上', z.int().check(z.minimum(0)));
export const DeskDelegation = z.object({
  ...move,
  name: Text,
  conditions: z.nullable(Text),
  training: z.nullable(Text),
  struck: named('记错了，撤下', z.boolean()),
  revision: Revision,
});
export type DeskDelegation = z.infer<typeof DeskDelegation>;
export const DeskDelegationQuery = z.object({
  cursor: z.optional(named('上一页最后一次的号', Id)),
  limit: Limit,
});
export const DeskDelegations = z.object({ items: z.array(DeskDelegation), next: z.nullable(Id) });

/** `revision` 0 is a new one. */
export const WrittenDelegation = z.object({
  id: move.id,
  guide: move.guide,
  move: move.move,
  receiver: named('给谁，或者从谁那儿收回', Said(100)),
  receiverKind: move.receiverKind,
  effectiveOn: move.effectiveOn,
  basis: named('依据的文件', Said(300)),
  conditions: named('承接条件；没有就是空', z._default(z.nullable(Said(1000)), null)),
  training: named('承接培训；没有就是空', z._default(z.nullable(Said(1000)), null)),
  struck: named('记错了，撤下', z._default(z.boolean(), false)),
  revision: Revision,
});
export type WrittenDelegation = z.infer<typeof WrittenDelegation>;

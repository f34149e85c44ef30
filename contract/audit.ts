/** 操作日志: who of an agency did what to what, with what was there before and after. */
import * as z from 'zod/mini';
import { Limit, phrase } from './paging.ts';
import { Day, Id, named, oneOf } from './stated.ts';
import { auditActs, auditRooms } from './vocabulary-of-audit.ts';

const Room = named('改的是什么', oneOf(auditRooms));
const Act = named('怎么改的', oneOf(auditActs));
const Subject = named('哪一个，按编号', z.string());
const Changed = z.nullable(z.record(z.string(), z.unknown()));

const filters = {
  person: z.optional(named('谁', Id)),
  room: z.optional(Room),
  act: z.optional(Act),
  subject: z.optional(phrase('哪一个，按编号')),
  from: z.optional(named('从哪天', Day)),
  to: z.optional(named('到哪天', Day)),
  q: z.optional(phrase('姓名、编号、内容里有的字')),
};
export const AuditTableQuery = z.object(filters);
export const AuditQuery = z.object({
  ...filters,
  cursor: z.optional(named('下一页的位置', z.string().check(z.regex(/^[0-9]{1,18}$/)))),
  limit: Limit,
});

export const AuditEntry = z.object({
  id: z.number(),
  at: named('什么时候', z.iso.datetime()),
  person: named('谁', z.object({ id: Id, name: z.string() })),
  act: Act,
  room: Room,
  subject: Subject,
  before: named('原来', Changed),
  after: named('后来', Changed),
  requestId: named('请求编号', z.nullable(z.string())),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = z.object({ items: z.array(AuditEntry), next: z.nullable(z.string()) });

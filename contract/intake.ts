/** 代收: a case that one agency takes in for another, as the two see it and as its applicant does. */
import * as z from 'zod/mini';
import { ListingId } from './cross-region-desk.ts';
import { Cursor, Limit } from './paging.ts';
import { Clock, Id, Text, Words, named, oneOf } from './stated.ts';
import { intakeActs, intakeSides, intakeStates } from './vocabulary-of-cross-region.ts';
import { lamps } from './vocabulary-of-rectifications.ts';

const IntakeNumber = named('代收的编号', z.string().check(z.trim(), z.regex(/^KY[0-9]{10,16}$/)));
const Tracking = named(
  '快递单号',
  z._default(z.string().check(z.trim(), z.regex(/^[A-Za-z0-9-]{0,40}$/)), ''),
);
const Place = z.object({ id: z.string(), name: Text });

/** One step, as both agencies and the applicant read it. The first one is 收件: no act leads to it. */
const Step = {
  act: named('做了什么；收件是空', z.nullable(oneOf(intakeActs))),
  state: named('之后到哪步', oneOf(intakeStates)),
  at: z.iso.datetime(),
  late: named('做的时候已经超期', z.boolean()),
  tracking: named('快递单号', z.nullable(z.string())),
  words: named('给申请人的说明', z.nullable(z.string())),
  agency: named('哪个单位做的', Text),
};
const Situation = {
  caseNumber: IntakeNumber,
  item: named('办的事', Place),
  accepting: named('收件的单位', Place),
  deciding: named('办理的单位', Place),
  state: named('到哪步', oneOf(intakeStates)),
  turn: named('轮到哪一方；办完了是空', z.nullable(oneOf(intakeSides))),
  clock: named('这一步的期限；没约定就没有', z.nullable(Clock)),
};

/** Where a case is, for its applicant. */
export const IntakeProgress = z.object({ ...Situation, steps: z.array(z.object(Step)) });
export type IntakeProgress = z.infer<typeof IntakeProgress>;

export const IntakeQuery = z.object({
  limit: Limit,
  cursor: z.optional(Cursor),
  lamp: named('几灯', z.optional(oneOf(lamps))),
  state: named('在哪步；不填就是没办完的，找编号时都算', z.optional(oneOf(intakeStates))),
  side: named('本单位是哪一方', z.optional(oneOf(intakeSides))),
  q: named('编号、快递单号或者事项名', z.optional(Words(60))),
});

export const IntakeRow = z.object({
  ...Situation,
  side: named('本单位是哪一方', oneOf(intakeSides)),
  applicant: named('姓名，只留姓', Text),
});
export type IntakeRow = z.infer<typeof IntakeRow>;

/** What waits for one's own side first by when it is due; `counts`: all of the agency that has not ended. */
export const IntakeInbox = z.object({
  counts: z.object({ red: z.int(), yellow: z.int(), green: z.int(), unlit: named('没约定期限', z.int()) }),
  items: z.array(IntakeRow),
  next: z.nullable(Cursor),
});
export type IntakeInbox = z.infer<typeof IntakeInbox>;

export const DeskIntake = z.object({
  ...IntakeRow.shape,
  receivedAt: z.iso.datetime(),
  steps: z.array(z.object({ ...Step, staff: named('经手人', z.nullable(Text)) })),
  acts: named('你现在能做什么', z.array(oneOf(intakeActs))),
  ratable: named('能给申请人发评价码', z.boolean()),
});
export type DeskIntake = z.infer<typeof DeskIntake>;

/** What a clerk may take in today; `place`: whose matter it is. */
export const IntakeItems = z.object({
  items: z.array(z.object({ id: ListingId, name: Text, place: named('哪里的事', Text) })),
});

export const IntakeParams = z.object({ caseNumber: IntakeNumber });
/** The name is never kept: a mask of it, and a digest that proves it. */
export const TakenIn = z.object({
  id: named('这一次收件的号', Id),
  item: ListingId,
  applicant: named('办件人姓名或企业名称', z.string().check(z.trim(), z.minLength(2), z.maxLength(60))),
});
export const IntakeAct = z.object({
  caseNumber: IntakeNumber,
  id: named('这一步的号', Id),
  act: named('办哪一步', oneOf(intakeActs)),
  tracking: Tracking,
  words: named('给申请人的说明', z._default(Words(400), '')),
});

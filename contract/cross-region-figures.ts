/** 代收台账的数: counted from the ledger of the two agencies alone, since its first case. */
import * as z from 'zod/mini';
import { RegionCode } from './regions.ts';
import { Day, Text, named, oneOf } from './stated.ts';
import { intakeStates } from './vocabulary-of-cross-region.ts';

/** `overdue`: not done, and past the limit now; `lateSteps`: done after it. */
const Counts = {
  taken: named('收了几件', z.int()),
  open: named('还没办完', z.int()),
  delivered: named('送达', z.int()),
  returned: named('退件', z.int()),
  withdrawn: named('申请人撤回', z.int()),
  overdue: named('现在超期', z.int()),
  lateSteps: named('超期才办的步数', z.int()),
};
const Direction = z.object({
  ...Counts,
  byState: named('各到哪步', z.partialRecord(oneOf(intakeStates), z.int())),
  byMonth: named('按收件的月份，新的在前', z.array(z.object({ month: z.string(), ...Counts }))),
});
export type DirectionCounts = z.infer<typeof Direction>;

const Partner = z.object({
  agency: z.object({ id: z.string(), name: Text }),
  regionCode: RegionCode,
  outward: named('人在这边，办对方的事：这边收件', Direction),
  inward: named('人在对方，办这边的事：对方收件', Direction),
});
export const CrossRegionFiguresQuery = z.object({ region: RegionCode });
export const CrossRegionFigures = z.object({
  since: named('台账从哪天起；还没有一件就是空', z.nullable(Day)),
  asOf: z.iso.datetime(),
  demonstration: named('内容是演示', z.boolean()),
  partners: z.array(Partner),
});
export type CrossRegionFigures = z.infer<typeof CrossRegionFigures>;

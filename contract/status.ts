/** 开着没有: whether each level is accepted today, how fresh the ledger is, which channels are open. */
import * as z from 'zod/mini';
import { Clock, Level } from './ratings.ts';
import { Day, Text, named, oneOf, stated } from './stated.ts';
import { ratingChannels } from './vocabulary.ts';
import { levelFaults, levelStates } from './vocabulary-of-status.ts';

const Instant = z.nullable(z.iso.datetime());

export const LevelStatus = z.object({
  level: Level,
  state: named('收得到吗', oneOf(levelStates)),
  testedAt: named('最近一次自检', Instant),
  acceptedAt: named('自检最近一次收到', Instant),
  fault: named('卡在哪里', z.nullable(oneOf(levelFaults))),
  failingSince: named('从什么时候起收不到', Instant),
  repair: named('修好的期限', z.nullable(Clock)),
  /** Of real ratings only the day is told: a minute could point to a person. */
  lastGivenOn: named('最近一次有人评', z.nullable(Day)),
});
export type LevelStatus = z.infer<typeof LevelStatus>;

export const Status = z.object({
  levels: z.array(LevelStatus),
  ledger: z.object({
    size: named('台账到第几号', z.int()),
    signedAt: named('最近一次签名', Instant),
  }),
  channels: z.array(
    z.object({
      id: named('评价渠道', oneOf(ratingChannels)),
      open: stated('今天开着', z.boolean()),
      reopening: z.nullable(Text),
      phone: stated('电话', Text),
    }),
  ),
});
export type Status = z.infer<typeof Status>;

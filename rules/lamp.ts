import type { Lamp } from '#contract/vocabulary-of-rectifications';
import { inShanghai } from './shanghai.ts';

/** When a limit ends, and from when on that is near: both are computed in working days by the database. */
export type Clock = { dueAt: string; warnAt: string };
/** One of three lamps, and what stands beside it; the word is never dropped. */
export type Lit = { lamp: Lamp; words: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (part: number) => String(part).padStart(2, '0');
/** The number of the day of an instant in Shanghai, counted from 1970. */
const dayOf = (at: number) => Math.floor(inShanghai(at).getTime() / DAY);

/** 今天 17:30, 明天 17:30, 11 月 27 日 17:30: when it ends, as one says it on the day of `now`. */
const sayDue = (dueAt: number, now: number) => {
  const there = inShanghai(dueAt);
  const days = dayOf(dueAt) - dayOf(now);
  const day =
    days === 0 ? '今天' : days === 1 ? '明天' : `${there.getUTCMonth() + 1} 月 ${there.getUTCDate()} 日`;
  return `${day} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
};

/** 超 20 分钟, 超 3 小时, 超 1 天: whole ones, as the wall clock counts. */
const sayLate = (late: number) => {
  if (late >= DAY) return `超 ${Math.floor(late / DAY)} 天`;
  if (late >= HOUR) return `超 ${Math.floor(late / HOUR)} 小时`;
  return late >= MINUTE ? `超 ${Math.floor(late / MINUTE)} 分钟` : '刚过期限';
};

/**
 * The lamp of a limit at an instant: green while there is time, yellow from `warnAt`, red once it is past.
 * Says until when it runs, in days of the calendar of Shanghai, wherever the reader's clock stands.
 */
export const lampOf = (clock: Clock, now: Date): Lit => {
  const at = now.getTime();
  const dueAt = Date.parse(clock.dueAt);
  if (at > dueAt) return { lamp: 'red', words: sayLate(at - dueAt) };
  if (at >= Date.parse(clock.warnAt)) return { lamp: 'yellow', words: `${sayDue(dueAt, at)} 到期` };
  return { lamp: 'green', words: `还剩 ${dayOf(dueAt) - dayOf(at)} 天` };
};

/** What the guide says of who exercises it now, and the way to its sheet: not in the main package. */
import { inTone } from '../../client/tone';
import { dayOfYear } from '../../words';

/** 2026 年 9 月 1 日, of a date without an hour: the same day wherever the phone is. */
const date = (written: string) => `${new Date(written).getUTCFullYear()} 年 ${dayOfYear(written)}`;

export const handedDownWords = inTone({
  title: '现在谁来办',
  by: (receiver: string, on: string) => `${receiver}，${date(on)}起`,
  coming: (on: string, move: string) => `${date(on)}起${move}：`,
  basis: (basis: string) => `依据：${basis}`,
  conditions: (conditions: string) => `条件：${conditions}`,
  all: '看下放清单',
  sheet: '大字明白纸，一页看全',
} as const);

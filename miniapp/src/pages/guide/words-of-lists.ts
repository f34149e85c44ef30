/** What the guide says of who exercises it now, and the way to its sheet: not in the main package. */
import { inTone } from '../../client/tone';
import { day } from '../../words';

export const handedDownWords = inTone({
  title: '现在谁来办',
  by: (receiver: string, on: string) => `${receiver}，${day(on)}起`,
  coming: (on: string, move: string) => `${day(on)}起${move}：`,
  basis: (basis: string) => `依据：${basis}`,
  conditions: (conditions: string) => `条件：${conditions}`,
  all: '看下放清单',
  sheet: '大字明白纸，一页看全',
} as const);

import type { RectificationState } from '#contract/vocabulary-of-rectifications';
import { Line } from '@/parts/line';
import { staffWords } from '../words';
import style from './handling-line.module.scss';

const usual = ['received', 'dispatched', 'upheld', 'followedUp', 'rectified', 'reviewed'] as const;
const undecided = ['received', 'dispatched', 'proposed', 'decided'] as const;
const voided = ['received', 'dispatched', 'proposed', 'voided'] as const;

/** How many stops lie behind in each state: the next is what has to be done. */
const behind: Record<RectificationState, number> = {
  received: 1,
  dispatched: 2,
  upheld: 3,
  'void-proposed': 3,
  'followed-up': 4,
  reopened: 4,
  rectified: 5,
  closed: 6,
  voided: 4,
};

/** How far the handling has come, as the line. */
export const HandlingLine = ({ state }: { state: RectificationState }) => {
  const stops = state === 'voided' ? voided : state === 'void-proposed' ? undecided : usual;
  return (
    <div className={style.line}>
      <Line
        across
        stops={stops.map((stop, nth) => ({
          name: staffWords.detail.stops[stop],
          state: nth < behind[state] ? 'done' : nth === behind[state] ? 'now' : 'later',
        }))}
      />
    </div>
  );
};

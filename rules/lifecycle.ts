/** The life of a poor rating as one table: where an act may be done, who does it, and where it leads. */
import type { Actor, RectificationAct, RectificationState } from '#contract/vocabulary-of-rectifications';

type Move = { from: readonly RectificationState[]; by: readonly Actor[]; to?: RectificationState };

const handled = ['received', 'dispatched', 'upheld', 'followed-up', 'reopened'] as const;
const open = [...handled, 'void-proposed', 'rectified'] as const;
const desk = ['clerk', 'supervisor'] as const;

/** Where no state is named, the act leaves it as it is. 国办发〔2019〕51号: 收集、整改、反馈, 申诉复核. */
export const moves: Record<RectificationAct, Move> = {
  dispatch: { from: ['received'], by: desk, to: 'dispatched' },
  uphold: { from: ['dispatched'], by: desk, to: 'upheld' },
  'propose-void': { from: ['dispatched', 'upheld'], by: desk, to: 'void-proposed' },
  'confirm-void': { from: ['void-proposed'], by: ['supervisor'], to: 'voided' },
  'reject-void': { from: ['void-proposed'], by: ['supervisor'], to: 'upheld' },
  'follow-up': { from: ['upheld'], by: desk, to: 'followed-up' },
  rectify: { from: ['followed-up', 'reopened'], by: desk, to: 'rectified' },
  accept: { from: ['rectified'], by: ['citizen'], to: 'closed' },
  // The first time it is put right once more; the second time it is closed as what it is, and supervised.
  'accept-not': { from: ['rectified'], by: ['citizen'], to: 'reopened' },
  lapse: { from: ['rectified'], by: ['clock'], to: 'closed' },
  extend: { from: ['dispatched', 'upheld', 'followed-up', 'reopened'], by: desk },
  appeal: { from: ['received', 'dispatched', 'upheld', 'followed-up'], by: ['handler'] },
  'grant-appeal': {
    from: ['received', 'dispatched', 'upheld', 'followed-up'],
    by: ['supervisor'],
    to: 'void-proposed',
  },
  'deny-appeal': { from: [...handled, 'rectified'], by: ['supervisor'] },
  'add-words': { from: open, by: ['citizen'] },
  escalate: { from: [...handled, 'void-proposed'], by: ['clock'] },
  explain: { from: [...open, 'closed'], by: desk },
  interview: { from: [...open, 'closed'], by: ['supervisor'] },
};

/** Whether an act may be done in a state by somebody. */
export const mayAct = (act: RectificationAct, state: RectificationState, by: Actor) =>
  moves[act].from.includes(state) && moves[act].by.includes(by);

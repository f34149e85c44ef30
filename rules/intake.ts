/** 代收: the way of a case between two agencies as one table: where an act may be done, which side does it, where it leads. */
import type { IntakeAct, IntakeSide, IntakeState } from '#contract/vocabulary-of-cross-region';

type Move = { from: readonly IntakeState[]; by: IntakeSide; to: IntakeState };

/** 收件 → 寄出 → 属地签收 → 受理 → 办结 → 送达; 收受分离: whoever decides is not whoever takes in. What leads on stands first. */
export const intakeMoves: Record<IntakeAct, Move> = {
  send: { from: ['received', 'incomplete'], by: 'accepting', to: 'sent' },
  sign: { from: ['sent'], by: 'deciding', to: 'signed' },
  accept: { from: ['signed'], by: 'deciding', to: 'accepted' },
  'ask-more': { from: ['signed'], by: 'deciding', to: 'incomplete' },
  return: { from: ['signed'], by: 'deciding', to: 'returned' },
  complete: { from: ['accepted'], by: 'deciding', to: 'completed' },
  deliver: { from: ['completed'], by: 'accepting', to: 'delivered' },
  withdraw: { from: ['received', 'incomplete'], by: 'accepting', to: 'withdrawn' },
};

const acts = Object.keys(intakeMoves) as IntakeAct[];

/** What a side may do in a state, what leads on first. */
export const intakeActsFor = (state: IntakeState, side: IntakeSide): IntakeAct[] =>
  acts.filter((act) => intakeMoves[act].from.includes(state) && intakeMoves[act].by === side);

/** Whose turn it is in a state; nobody's at the end. */
export const turnOf = (state: IntakeState): IntakeSide | undefined =>
  acts.map((act) => intakeMoves[act]).find(({ from }) => from.includes(state))?.by;

/** The acts that must say why: the applicant reads it. */
export const saysWhy = (act: IntakeAct) => act === 'ask-more' || act === 'return' || act === 'withdraw';
/** The acts that may hand something to the post, and then say under which number. */
export const isPosted = (act: IntakeAct) => act === 'send' || act === 'complete' || act === 'return';

/** How a draft of a guide moves from state to state: the table that the database holds, for phone and server alike. */
import type { GuideDraftAct, GuideDraftState } from '#contract/vocabulary-of-guide-drafts';

type Move = {
  from: readonly GuideDraftState[];
  by: readonly ('editor' | 'reviewer' | 'clock')[];
  to: GuideDraftState;
};

export const draftMoves: Readonly<Record<GuideDraftAct, Move>> = {
  write: { from: ['draft', 'returned'], by: ['editor'], to: 'draft' },
  submit: { from: ['draft', 'returned'], by: ['editor'], to: 'submitted' },
  'take-back': { from: ['submitted', 'approved'], by: ['editor'], to: 'draft' },
  discard: { from: ['draft', 'returned', 'submitted'], by: ['editor'], to: 'discarded' },
  approve: { from: ['submitted'], by: ['reviewer'], to: 'approved' },
  return: { from: ['submitted', 'approved'], by: ['reviewer', 'clock'], to: 'returned' },
  publish: { from: ['approved'], by: ['reviewer', 'clock'], to: 'published' },
};

/** Whether an act may be done with a draft in this state. */
export const canMove = (state: GuideDraftState, act: GuideDraftAct) => draftMoves[act].from.includes(state);

/** Whether nothing more comes after a state. */
export const hasEnded = (state: GuideDraftState) => state === 'published' || state === 'discarded';

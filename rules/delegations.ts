/** 下放: who exercises a matter on a day, told alike on the phone and on the server. */
import type { delegationMoves } from '#contract/vocabulary-of-item-lists';

type Delegation = { receiver: string; move: keyof typeof delegationMoves; effectiveOn: string };

/** Of the moves of one matter, the last one of each receiver up to a day (YYYY-MM-DD) that hands it down. */
export const exercisedOn = <D extends Delegation>(moves: readonly D[], day: string): D[] => {
  const last = new Map<string, D>();
  for (const move of [...moves].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)))
    if (move.effectiveOn <= day) last.set(move.receiver, move);
  return [...last.values()].filter(({ move }) => move === 'handed-down');
};

/** What will change after a day, the soonest first. */
export const comingAfter = <D extends Delegation>(moves: readonly D[], day: string): D[] =>
  moves
    .filter(({ effectiveOn }) => effectiveOn > day)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));

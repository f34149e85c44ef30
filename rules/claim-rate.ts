/** 认领率: of the items of the catalogue above that apply here, how many are claimed. */
import type { ClaimState } from '#contract/vocabulary-of-item-lists';

/** How many are in each state, and the rate as its two numbers: claimed, and all but those that do not apply. */
export const countClaims = (states: readonly ClaimState[]) => {
  const counts = { all: states.length, open: 0, claimed: 0, notApplicable: 0 };
  for (const state of states) counts[state === 'not-applicable' ? 'notApplicable' : state] += 1;
  return { ...counts, numerator: counts.claimed, denominator: counts.all - counts.notApplicable };
};

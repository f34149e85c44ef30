import type { Send } from '#contract/api';
import type { IntakeSide, IntakeState } from '#contract/vocabulary-of-cross-region';
import type { Lamp } from '#contract/vocabulary-of-rectifications';

/** What the ledger is narrowed down to. */
export type Filter = { lamp?: Lamp; state?: IntakeState; side?: IntakeSide; q: string };

export const unfiltered: Filter = { q: '' };

/** Whether anything is left out. */
export const isFiltered = ({ lamp, state, side, q }: Filter) => !!(lamp ?? state ?? side ?? (q || undefined));

/** The filter as the API takes it; what is not asked for is left out. */
export const queryOf = ({ q, ...rest }: Filter): Send<'GET /desk/intake'> => ({
  ...rest,
  q: q.trim() || undefined,
});

import type { Send } from '#contract/api';
import type { Lamp, RectificationState } from '#contract/vocabulary-of-rectifications';
import { tidyReceipt } from '#rules/receipt';

/** What the inbox is narrowed down to. */
export type Filter = {
  lamp?: Lamp;
  state?: RectificationState;
  supervised: boolean;
  q: string;
};

export const unfiltered: Filter = { supervised: false, q: '' };

/** Whether anything is left out. */
export const isFiltered = ({ lamp, state, supervised, q }: Filter) => !!(lamp ?? state ?? (supervised || q));

/** A receipt is looked for as it is written down, other words as they are. */
const tidy = (typed: string) => (/^HB\d+$/.test(tidyReceipt(typed)) ? tidyReceipt(typed) : typed.trim());

/** The filter as the API takes it; what is not asked for is left out. */
export const queryOf = ({ lamp, state, supervised, q }: Filter): Send<'GET /desk/rectifications'> => ({
  lamp,
  state,
  supervised: supervised ? 'true' : undefined,
  q: tidy(q) || undefined,
});

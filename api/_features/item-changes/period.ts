import { Refusal } from '../../_core/refusal.ts';

/** Refuses a period that ends before it begins: `days-reversed`. */
export const refuseReversed = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => {
  if (from && to && from > to) throw new Refusal('days-reversed');
};

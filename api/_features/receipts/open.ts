import type { Verb } from '../../_core/route.ts';
import { pickOwnRating } from './own.ts';

/** One's own rating, by the receipt and its code. Refuses: `wrong-code`, `no-such-receipt`. */
export const openReceipt: Verb<'POST /receipts/:receipt/open'> = (_held, { asCaller, rating, catalogue }) =>
  asCaller((transaction) => pickOwnRating(transaction, rating, catalogue));

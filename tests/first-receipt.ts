import { receiptOf } from '#rules/receipt';

/** The self-test gives the first ratings, as soon as a site is there: this one's receipt, of the month in Shanghai. */
export const firstReceipt = receiptOf(1, new Date(Date.now() + 8 * 3_600_000).toISOString());

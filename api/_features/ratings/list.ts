import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { pickPublicRating } from './pick.ts';
import { readPage } from './read-page.ts';

/** Every rating with its handling, masked, newest first; voided ones stay, with their reason (51号文: 公开). */
export const listRatings: Verb<'GET /ratings'> = async (query, { asCaller, catalogue }) => {
  const rows = await asCaller((transaction) => readPage(transaction, query, query.limit + 1));
  const items = rows.map((row) => pickPublicRating(row, catalogue));
  const { page, next } = pageOf(items, query.limit, ({ receipt }) => receipt);
  return { items: page, next };
};

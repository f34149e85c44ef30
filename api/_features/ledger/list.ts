import { numberOf } from '#rules/receipt';
import type { Received } from '#contract/api';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';

type Entry = Received<'GET /ledger/entries'>['items'][number];

/** The lines of the ledger, newest first: all, of a kind, or of a receipt. */
export const listEntries: Verb<'GET /ledger/entries'> = async (query, { asCaller }) => {
  const rows = await asCaller((transaction) => {
    let lines = transaction
      .selectFrom('ledger_leaves')
      .select(['number', 'leaf', 'kind'])
      .orderBy('number', 'desc')
      .limit(query.limit + 1);
    if (query.cursor !== undefined) lines = lines.where('number', '<', query.cursor);
    if (query.kind) lines = lines.where('kind', '=', query.kind);
    if (query.receipt) lines = lines.where('rating', '=', numberOf(query.receipt) ?? 0);
    return lines.execute();
  });
  const { page, next } = pageOf(rows, query.limit, ({ number }) => number);
  const items = page.map((row) => ({
    index: row.number,
    kind: row.kind as Entry['kind'],
    leaf: JSON.parse(row.leaf) as Entry['leaf'],
  }));
  return { items, next };
};

import { openApi } from '../open-api.ts';

const LEVELS = ['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied'];
const FINGERPRINT = 'ab'.repeat(32);

export const receiptOf = (rating: number) => `HB2611${String(rating).padStart(4, '0')}`;

/** The line of a rating, as the database writes it. */
export const ratingLeaf = (rating: number, more: Record<string, unknown> = {}) => ({
  kind: 'rating',
  receipt: receiptOf(rating),
  on: '2026-11-22',
  agency: 'demo-agency',
  item: 'P0101',
  point: null,
  level: LEVELS[rating % 5],
  tags: ['108'],
  scope: 'on-the-spot',
  channel: 'qr-code',
  byDefault: false,
  late: false,
  test: false,
  commitment: FINGERPRINT,
  ...more,
});

/** The line of a step of its handling. */
export const stepLeaf = (rating: number, more: Record<string, unknown> = {}) => ({
  kind: 'step',
  receipt: receiptOf(rating),
  act: 'dispatch',
  state: 'dispatched',
  on: '2026-11-23',
  by: 'clerk',
  words: null,
  reason: null,
  ...more,
});

/** The API on a database of its own, and what adds lines to its ledger. */
export const openLedger = async () => {
  const api = await openApi();
  const { orderLedger } = await import('../../../api/_features/ledger/order.ts');
  /** Writes lines as the triggers do, in one transaction. */
  const append = (...leaves: Record<string, unknown>[]) =>
    api.sql(
      `select haoban.append_to_ledger(substring(leaf ->> 'receipt' from 7)::bigint, leaf)
       from jsonb_array_elements($1::jsonb) as leaf`,
      [JSON.stringify(leaves)],
    );
  /** As many ratings as that, from the number `first` on. */
  const fill = (count: number, first = 1) =>
    append(...Array.from({ length: count }, (_, nth) => ratingLeaf(first + nth)));
  /** Says something as the owner to whom no trigger applies: who owns the database can do this, and nobody else. */
  const tamper = async (text: string, values: unknown[] = []) => {
    for (const table of ['ledger_leaves', 'ledger_tiles', 'ledger_heads'])
      await api.sql(`alter table ${table} disable trigger user`);
    await api.sql(text, values);
    for (const table of ['ledger_leaves', 'ledger_tiles', 'ledger_heads'])
      await api.sql(`alter table ${table} enable trigger user`);
  };
  return { ...api, append, fill, tamper, order: orderLedger };
};

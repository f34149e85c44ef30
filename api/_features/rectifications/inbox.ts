import { sql, type RawBuilder } from 'kysely';
import type { Sent } from '#contract/api';
import type { Lamp } from '#contract/vocabulary-of-rectifications';
import { numberOf, tidyReceipt } from '#rules/receipt';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { columns, tables, type Row } from './desk-row.ts';

type Query = Sent<'GET /desk/rectifications'>;

/** The lamps of rules/lamp.ts, as conditions. */
const lit: Record<Lamp, RawBuilder<boolean>> = {
  red: sql`handling.due_at < now()`,
  yellow: sql`handling.due_at >= now() and handling.warn_at <= now()`,
  green: sql`handling.warn_at > now()`,
};

/** How many of an agency's open rectifications have each lamp. */
export const countLamps = async (transaction: Transact, agency: string) => {
  const { rows } = await sql<Record<Lamp, number>>`
    select count(*) filter (where ${lit.red}) as red, count(*) filter (where ${lit.yellow}) as yellow,
      count(*) filter (where ${lit.green}) as green
    from public.rectifications as handling
    where agency_id = ${agency} and due_at is not null`.execute(transaction);
  const [{ red, yellow, green } = { red: 0, yellow: 0, green: 0 }] = rows;
  return { red, yellow, green };
};

/** A receipt, a part of an item's name, or of what was said: as given where the caller may see it, else as published. */
const named = (q: string, { guides }: Catalogue) => {
  const items = [...guides.byCode.values()]
    .map(({ listing }) => listing)
    .filter(({ name }) => name.includes(q));
  return sql`(handling.rating = ${numberOf(tidyReceipt(q)) ?? 0}
    or shown.guide_code = any(${items.map(({ code }) => code)})
    or strpos(lower(concat_ws(' ', rating.comment, shown.comment)), lower(${q})) > 0)`;
};

/**
 * The two orders, each with where its next page begins. What is open: by when it is due, which the cursor names
 * (`<microseconds>-<number>`), so that a row that is handled meanwhile moves no other. What has ended: the newest first.
 */
const orders = {
  open: {
    scope: sql`handling.due_at is not null`,
    by: sql`handling.due_at, handling.rating`,
    after: (at: number, number: number) =>
      sql`(handling.due_at, handling.rating) > ('epoch'::timestamptz + ${at} * interval '1 microsecond', ${number})`,
  },
  ended: {
    scope: sql`handling.due_at is null`,
    by: sql`handling.rating desc`,
    after: (_at: number, number: number) => sql`handling.rating < ${number}`,
  },
};

type Listed = Row & { due: number };

export const cursorOf = ({ due, number }: Listed) => `${due}-${number}`;

/** Rows of an agency's inbox from the one after the cursor: at most `limit`. */
export const readInbox = async (
  transaction: Transact,
  agency: string,
  { cursor, lamp, state, supervised, q }: Query,
  limit: number,
  catalogue: Catalogue,
): Promise<Listed[]> => {
  const order = orders[state === 'closed' || state === 'voided' ? 'ended' : 'open'];
  const [, at, number] = /^(\d{1,16})-(\d{1,12})$/.exec(cursor ?? '') ?? [];
  const wanted = [
    sql`handling.agency_id = ${agency}`,
    order.scope,
    number !== undefined && order.after(Number(at), Number(number)),
    lamp && lit[lamp],
    state && sql`handling.state = ${state}`,
    supervised &&
      sql`exists (select from public.supervision_orders as issued where issued.rating = handling.rating)`,
    q && named(q, catalogue),
  ].filter((condition) => typeof condition === 'object');
  const { rows } = await sql<Listed>`
    select ${columns}, coalesce(extract(epoch from handling.due_at) * 1000000, 0)::bigint as due from ${tables} where ${sql.join(wanted, sql` and `)}
    order by ${order.by} limit ${limit}`.execute(transaction);
  return rows;
};

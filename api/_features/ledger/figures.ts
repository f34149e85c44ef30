import { sql } from 'kysely';
import type { Transact } from '../../_core/database.ts';

/** Adds the ratings and the voids among the lines from `first` on to the figures of their agency, item and month. */
export const countRatings = (transaction: Transact, first: number) =>
  sql`
    with line as (
      select rating, kind, leaf::jsonb as leaf from public.ledger_leaves where number >= ${first}::bigint
    ), told as (
      select leaf, 0 as voided from line where kind = 'rating'
      union all
      select given.leaf::jsonb, 1 from line
      join public.ledger_leaves as given on given.rating = line.rating and given.kind = 'rating'
      where line.kind = 'void'
    ), counted as (
      select leaf ->> 'agency' as agency, leaf ->> 'item' as item, leaf ->> 'level' as level,
        date_trunc('month', (leaf ->> 'on')::date)::date as month, voided,
        (leaf ->> 'test')::boolean as test, (leaf ->> 'byDefault')::boolean as by_default
      from told
    )
    insert into public.rating_counts as known (agency_id, item, month, level, counted, by_default, test, voided)
    select agency, item, month, level,
      coalesce(sum(1 - 2 * voided) filter (where not test), 0),
      coalesce(sum(1 - 2 * voided) filter (where not test and by_default), 0),
      count(*) filter (where test and voided = 0),
      count(*) filter (where not test and voided = 1)
    from counted group by agency, item, month, level
    on conflict (agency_id, item, month, level) do update set
      counted = known.counted + excluded.counted, by_default = known.by_default + excluded.by_default,
      test = known.test + excluded.test, voided = known.voided + excluded.voided`.execute(transaction);

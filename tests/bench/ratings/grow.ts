import type pg from 'pg';

/** How many ratings are written in one transaction. */
const CHUNK = 1_000_000;

const places = `(select (select array_agg(id order by id) from public.agencies) as agencies,
  (select array_agg(code order by code) from public.guides) as guides) as places`;

/** Ratings from one number to another: each agency and item in turn, the levels as people give them, 3 of 100 poor. */
const ratings = `
  insert into public.ratings (number, id, agency_id, scope, channel, level, tags, guide_code, citizen_id,
    sent_digest, commitment, given_at, given_on)
  overriding system value
  select nth, ('00000000-0000-7000-8000-' || lpad(to_hex(nth), 12, '0'))::uuid,
    agencies[1 + nth % cardinality(agencies)], 'general', 'web',
    case when share < 2 then 'dissatisfied' when share < 3 then 'very-dissatisfied'
      when share < 7 then 'basically-satisfied' when share < 15 then 'satisfied' else 'very-satisfied' end,
    case when share < 3 then array['209'] else '{}' end,
    guides[1 + nth % cardinality(guides)], gen_random_uuid(), repeat('a', 64), repeat('a', 64),
    now() - interval '1 day', current_date - 1
  from (select nth, (nth * 37) % 100 as share from generate_series($1::bigint, $2::bigint) as nth) as drawn, ${places}`;

/** Their rectifications: of a hundred 1 was voided and 9 are open, the others were closed. */
const rectifications = `
  insert into public.rectifications (rating, agency_id, state, follow_up_due_at, counted_from, rectify_due_at,
    due_at, warn_at, void_reason, closed_at)
  select number, agency_id, state, given_at, given_at, given_at,
    case when state = 'received' then now() + interval '1 day' end, case when state = 'received' then now() end,
    case when state = 'voided' then 'mistaken' end, case when state <> 'received' then now() end
  from (select *, case when number % 1000 < 10 then 'voided' when number % 1000 < 100 then 'received' else 'closed' end as state
    from public.ratings where number between $1 and $2 and level in ('dissatisfied', 'very-dissatisfied')) as poor`;

/**
 * Brings the database to `size` ratings. Triggers and foreign keys are off for the fill alone, and the ledger is not
 * filled; indexes are those of the migrations.
 */
export const growTo = async (client: pg.Client, size: number) => {
  const { rows } = await client.query('select coalesce(max(number), 0)::float8 as held from public.ratings');
  for (let from = rows[0].held + 1; from <= size; from += CHUNK) {
    const to = Math.min(size, from + CHUNK - 1);
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    await client.query(`set local synchronous_commit = off`);
    await client.query(ratings, [from, to]);
    await client.query(rectifications, [from, to]);
    await client.query('commit');
  }
  await client.query(`select setval(pg_get_serial_sequence('public.ratings', 'number'), $1)`, [size]);
  await client.query('vacuum (analyze) public.ratings, public.rectifications');
  await client.query('checkpoint');
};

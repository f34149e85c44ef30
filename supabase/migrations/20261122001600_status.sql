-- 开着没有: whether each of the five levels is accepted, found out every day by somebody with no privilege.
create table public.level_checks (
  id bigint generated always as identity primary key,
  level text not null check (
    level in ('very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied')
  ),
  checked_at timestamptz not null default now(),
  -- How far the rating came: taken, then in the public list, in the figures, and provable in the ledger.
  accepted boolean not null,
  listed boolean not null,
  counted boolean not null,
  in_ledger boolean not null,
  passed boolean not null generated always as (accepted and listed and counted and in_ledger) stored,
  receipt text check (receipt ~ '^HB\d{8,16}$'),
  -- Why it was not taken, as the public door said.
  fault text check (fault ~ '^[a-z-]{3,40}$'),
  constraint what_is_not_taken_is_nowhere check (accepted or not (listed or counted or in_ledger)),
  constraint what_is_taken_has_a_receipt check (accepted = (receipt is not null))
);
create index level_checks_level on public.level_checks (level, id);
create index level_checks_passed on public.level_checks (level, checked_at) where passed;

create trigger never_changed before update or delete on public.level_checks
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.level_checks
for each statement execute function haoban.refuse_change();

alter table public.level_checks enable row level security;
create policy "anyone reads" on public.level_checks for select to anon, authenticated using (true);
grant select on public.level_checks to anon, authenticated;
grant all on public.level_checks to service_role;

-- What is known of each level now. It turns stale by the clock alone, whether or not anything still runs.
-- A fault is to be repaired within six hours: ours, no rule was found.
create view haoban.level_states as
select
  one.level, state, newest.checked_at as tested_at, passed_at, since, since + interval '6 hours' as repair_due_at,
  case when state = 'failing' then newest.fault end as fault,
  newest.accepted, newest.listed, newest.counted, newest.in_ledger, given.given_on as last_given_on
from unnest(array['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied'])
  with ordinality as one (level, position)
left join lateral (
  select * from public.level_checks as tried where tried.level = one.level order by id desc limit 1
) as newest on true
left join lateral (
  select max(checked_at) as passed_at from public.level_checks as tried where tried.level = one.level and passed
) as good on true
cross join lateral (
  select case
    when newest.id is null then 'untested'
    when not newest.passed then 'failing'
    when newest.checked_at < now() - interval '25 hours' then 'stale'
    else 'ok'
  end as state
) as judged
left join lateral (
  select case state
    when 'stale' then newest.checked_at + interval '25 hours'
    when 'failing' then (
      select min(checked_at) from public.level_checks as tried
      where tried.level = one.level and not passed and checked_at > coalesce(passed_at, '-infinity'))
  end as since
) as ill on true
left join lateral (
  select given_on from public.ratings as given
  where given.level = one.level and not test and not by_default order by number desc limit 1
) as given on true
order by position;
grant select on haoban.level_states to anon, authenticated, service_role;

-- The levels to be tried now: not yet within a day, or not well a quarter of an hour ago.
create view haoban.levels_to_try as
select level from haoban.level_states
where tested_at is null or tested_at <= now() - interval '1 day'
  or (state = 'failing' and tested_at <= now() - interval '15 minutes');
grant select on haoban.levels_to_try to service_role;

-- 工作日, and what a district has settled for its 好差评. Functions that policies and triggers call live in haoban.
create schema if not exists haoban;
grant usage on schema haoban to anon, authenticated, service_role;

create table public.calendar_exceptions (
  day date primary key,
  working boolean not null,
  name text not null check (name <> ''),
  source_id text not null references public.sources (id),
  check (working = (extract(isodow from day) > 5))
);
create index calendar_exceptions_source on public.calendar_exceptions (source_id);
comment on table public.calendar_exceptions is
  'Days on which the State Council''s notice differs from Monday to Friday: free weekdays, and weekends worked (调休).';

call public.open_to_readers('public.calendar_exceptions');

-- What the caller's token claims. Policies ask for it once a statement: (select haoban.claim('kind')).
create function haoban.claim(name text) returns text
language sql stable set search_path = '' as $$
  select auth.jwt() ->> name
$$;
grant execute on function haoban.claim(text) to anon, authenticated, service_role;

create function haoban.is_working_day(day date) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(
    (select working from public.calendar_exceptions as exception where exception.day = is_working_day.day),
    extract(isodow from is_working_day.day) < 6)
$$;

-- The n-th working day after a day, which itself does not count; n below 0 counts backwards.
create function haoban.working_day_after(day date, n integer) returns date
language plpgsql stable strict set search_path = '' as $$
declare
  reached date := day;
begin
  for counted in 1..abs(n) loop
    loop
      reached := reached + sign(n)::integer;
      exit when haoban.is_working_day(reached);
    end loop;
  end loop;
  return reached;
end $$;

-- When a limit in working days ends, on the clock of Shanghai.
-- The day on which it begins does not count (民法典 §201), and 日 are working days (行政许可法 §82).
create function haoban.deadline(start timestamptz, working_days integer, closes_at time) returns timestamptz
language sql stable set search_path = '' as $$
  select (haoban.working_day_after((start at time zone 'Asia/Shanghai')::date, working_days) + closes_at)
    at time zone 'Asia/Shanghai'
$$;

-- When a deadline's lamp turns yellow: as the last working day before the due day begins.
create function haoban.warning_of(deadline timestamptz) returns timestamptz
language sql stable set search_path = '' as $$
  select haoban.working_day_after((deadline at time zone 'Asia/Shanghai')::date, -1)::timestamp
    at time zone 'Asia/Shanghai'
$$;

-- No single national number was found for any of these, so each is the district's to settle.
create table public.district_settings (
  region_code text primary key references public.regions (code),
  poor_levels smallint not null check (poor_levels between 2 and 3),
  late_rating_days smallint not null check (late_rating_days between 0 and 60),
  follow_up_days smallint not null check (follow_up_days between 1 and 60),
  rectification_days smallint not null check (rectification_days between 1 and 60),
  extended_days smallint not null check (extended_days between rectification_days and 90),
  re_rating_days smallint not null check (re_rating_days between 1 and 60),
  supplement_days smallint not null check (supplement_days between 1 and 365),
  general_ratings_per_day smallint not null check (general_ratings_per_day between 1 and 100),
  closes_at time not null,
  source_id text not null references public.sources (id)
);
create index district_settings_source on public.district_settings (source_id);
comment on column public.district_settings.poor_levels is
  'How many of the lowest levels open a rectification: 2 as in Shandong (后两级为差评), 3 as in 阎良 (基本满意及以下).';
comment on column public.district_settings.late_rating_days is
  'Working days after the visit in which it may still be rated (补评): 5 in Shandong (鲁政办发〔2020〕10号).';
comment on column public.district_settings.follow_up_days is
  'Working days until the citizen is called (回访): 奈曼旗 writes 48 hours, from which 1 working day is ours.';
comment on column public.district_settings.rectification_days is
  'Working days until it is answered what was put right (整改反馈): 5 in 德州.';
comment on column public.district_settings.extended_days is
  'The same after the one extension, counted from the same beginning: 15 in 眉山.';
comment on column public.district_settings.re_rating_days is
  'Working days in which the citizen may rate what was put right; ours, no rule was found.';
comment on column public.district_settings.supplement_days is
  'Calendar days in which a rating may be supplemented (追评); ours, no rule was found.';
comment on column public.district_settings.general_ratings_per_day is
  'General ratings (综合点评) of one citizen in a day; ours, no rule was found.';

call public.open_to_readers('public.district_settings');

-- What the district of an agency has settled. A rating cannot do without it, so none is an error.
create function haoban.settings_of(agency text) returns public.district_settings
language plpgsql stable set search_path = '' as $$
declare
  settled public.district_settings;
begin
  select settings.* into settled
  from public.agencies join public.district_settings as settings using (region_code)
  where agencies.id = agency;
  if not found then
    raise exception 'the district of the agency % has no settings', agency using errcode = 'no_data_found';
  end if;
  return settled;
end $$;

grant execute on all functions in schema haoban to anon, authenticated, service_role;

-- 服务网点 and their windows: where a matter is handled and rated. 街道 and 社区 are rated as the district's centre is.
create table public.service_points (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  agency_id text not null references public.agencies (id),
  name text not null check (name <> ''),
  kind text not null check (
    kind in ('centre', 'town', 'community', 'kiosk', 'bank', 'police-post', 'post-office', 'other')
  ),
  address text check (address <> ''),
  phone text check (phone <> ''),
  longitude double precision check (longitude between 73 and 136),
  latitude double precision check (latitude between 3 and 54),
  -- How one finds it: the bus, the entrance, the floor, the ramp.
  directions text check (directions <> ''),
  -- The day it was given up. What ratings point at is never deleted.
  retired_on date,
  demonstration boolean not null default false,
  source_id text not null references public.sources (id),
  -- Rises with every change by staff of the point, its hours or its windows: whoever holds an older one has not seen it.
  revision integer not null default 1,
  check ((longitude is null) = (latitude is null))
);
create index service_points_agency on public.service_points (agency_id);
create index service_points_source on public.service_points (source_id);
comment on column public.service_points.longitude is
  'Degrees in GCJ-02, as maps in China have it and wx.openLocation takes it; the bounds are those of the country.';

create table public.service_windows (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  point_id text not null references public.service_points (id),
  name text not null check (name <> ''),
  position integer not null,
  test boolean not null default false,
  -- 综合窗口: takes matters of several departments, as against a window of one (专窗).
  comprehensive boolean not null default false,
  retired_on date
);
create index service_windows_point on public.service_windows (point_id);
comment on column public.service_windows.test is
  'No real window: the self-test rates it every day, and what is given there enters no figure.';

-- 开门时间 in an ordinary week, on the clock of Shanghai: lunch lies between two rows. No row at all: nobody has said.
create table public.service_hours (
  point_id text not null references public.service_points (id),
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (point_id, weekday, opens),
  check (opens < closes)
);

-- 某一天不一样: all day closed where no time stands, else open then and at no other time of that day.
create table public.service_hour_exceptions (
  point_id text not null references public.service_points (id),
  day date not null,
  opens time,
  closes time,
  why text not null check (why <> ''),
  unique nulls not distinct (point_id, day, opens),
  check ((opens is null) = (closes is null)),
  check (opens < closes)
);

-- 事项和窗口: which window takes which matter.
create table public.window_items (
  window_id text not null references public.service_windows (id),
  guide_code text not null references public.guides (code),
  primary key (window_id, guide_code)
);
create index window_items_guide on public.window_items (guide_code);

-- 印出来的评价码. A code that never stood here is the first of its place, printed before there was this table.
create table public.place_codes (
  door text primary key check (door ~ '^[wp]\.[a-z][a-z0-9-]{1,40}(\.[1-9][0-9]{0,3})?$'),
  point_id text not null references public.service_points (id),
  -- Null: the code of the whole point.
  window_id text references public.service_windows (id),
  -- Null: the first of its place, which nobody has written down when it was made.
  made_on date default (now() at time zone 'Asia/Shanghai')::date,
  -- The day it was given up, say because its sheet is lost: it opens no more.
  retired_on date,
  check (split_part(door, '.', 2) = coalesce(window_id, point_id) and starts_with(door, 'w') = (window_id is not null))
);
create index place_codes_point on public.place_codes (point_id);
create index place_codes_window on public.place_codes (window_id);

call public.open_to_readers('public.service_points');
call public.open_to_readers('public.service_windows');
call public.open_to_readers('public.service_hours');
call public.open_to_readers('public.service_hour_exceptions');
call public.open_to_readers('public.window_items');
call public.open_to_readers('public.place_codes');

-- Two spans of one day do not overlap: asked when the act is complete, so that rows may be written in any order.
create function haoban.keep_spans_apart() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.service_hours as one join public.service_hours as other using (point_id, weekday)
    where point_id = new.point_id and one.opens < other.opens and one.closes > other.opens
    union all
    select from public.service_hour_exceptions as one join public.service_hour_exceptions as other using (point_id, day)
    where point_id = new.point_id and (one.opens is null) <> (other.opens is null)
      or point_id = new.point_id and one.opens < other.opens and one.closes > other.opens
  ) then
    raise exception 'the hours of % overlap', new.point_id
      using errcode = 'exclusion_violation', constraint = 'spans_apart';
  end if;
  return null;
end $$;
create constraint trigger spans_apart after insert or update on public.service_hours
deferrable initially deferred for each row execute function haoban.keep_spans_apart();
create constraint trigger spans_apart after insert or update on public.service_hour_exceptions
deferrable initially deferred for each row execute function haoban.keep_spans_apart();

create function haoban.raise_revision() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.revision := old.revision + (coalesce(haoban.claim('kind'), '') = 'staff')::integer;
  return new;
end $$;
create trigger revision before update on public.service_points
for each row execute function haoban.raise_revision();

-- Whether the caller writes the listings of the agency of a point.
create function haoban.edits_point(point text) returns boolean
language sql stable set search_path = '' as $$
  select (select haoban.has_role('editor')) and exists (
    select from public.service_points where id = point and agency_id = (select haoban.claim('agency')))
$$;
grant execute on function haoban.edits_point(text) to authenticated;

create policy "editors of the agency add" on public.service_points for insert to authenticated
with check (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')));
create policy "editors of the agency change" on public.service_points for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (agency_id = (select haoban.claim('agency')));
grant insert, update on public.service_points to authenticated;

create policy "editors of the agency add" on public.service_windows for insert to authenticated
with check (haoban.edits_point(point_id) and not test);
create policy "editors of the agency change" on public.service_windows for update to authenticated
using (haoban.edits_point(point_id) and not test)
with check (haoban.edits_point(point_id) and not test);
grant insert, update on public.service_windows to authenticated;

create policy "editors of the agency add" on public.service_hours for insert to authenticated
with check (haoban.edits_point(point_id));
create policy "editors of the agency take away" on public.service_hours for delete to authenticated
using (haoban.edits_point(point_id));
grant insert, delete on public.service_hours to authenticated;

create policy "editors of the agency add" on public.service_hour_exceptions for insert to authenticated
with check (haoban.edits_point(point_id));
create policy "editors of the agency take away" on public.service_hour_exceptions for delete to authenticated
using (haoban.edits_point(point_id));
grant insert, delete on public.service_hour_exceptions to authenticated;

create policy "editors of the agency add" on public.window_items for insert to authenticated with check (
  exists (select from public.service_windows where id = window_id and not test and haoban.edits_point(point_id))
);
create policy "editors of the agency take away" on public.window_items for delete to authenticated using (
  exists (select from public.service_windows where id = window_id and not test and haoban.edits_point(point_id))
);
grant insert, delete on public.window_items to authenticated;

create policy "editors of the agency make" on public.place_codes for insert to authenticated
with check (
  haoban.edits_point(point_id)
  and (window_id is null
    or exists (select from public.service_windows as one where one.id = window_id and one.point_id = place_codes.point_id))
);
create policy "editors of the agency retire" on public.place_codes for update to authenticated
using (haoban.edits_point(point_id)) with check (haoban.edits_point(point_id));
grant insert, update on public.place_codes to authenticated;

-- 服务网点 and their windows: where a rating is given. 街道 and 社区 are rated as the district's centre is.
create table public.service_points (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  agency_id text not null references public.agencies (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('centre', 'town', 'community')),
  address text check (address <> ''),
  demonstration boolean not null default false,
  source_id text not null references public.sources (id)
);
create index service_points_agency on public.service_points (agency_id);
create index service_points_source on public.service_points (source_id);

create table public.service_windows (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  point_id text not null references public.service_points (id),
  name text not null check (name <> ''),
  position integer not null,
  test boolean not null default false
);
create index service_windows_point on public.service_windows (point_id);
comment on column public.service_windows.test is
  'No real window: the self-test rates it every day, and what is given there enters no figure.';

call public.open_to_readers('public.service_points');
call public.open_to_readers('public.service_windows');

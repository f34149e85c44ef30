-- 行政区划 (GB/T 2260), cut to provinces, cities and the counties that the listings speak of.
create table public.regions (
  code text primary key check (code ~ '^([0-9]{6}|[a-z][a-z-]{1,30})$'),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  -- How the short name begins, character by character, in pinyin: 青岛 is qd.
  initials text not null check (initials ~ '^[a-z]+$'),
  code_name text,
  level text not null check (level in ('province', 'city', 'district', 'functional-area', 'demonstration')),
  parent_code text references public.regions (code),
  demonstration boolean not null generated always as (level = 'demonstration') stored,
  source_id text not null references public.sources (id)
);
create index regions_parent on public.regions (parent_code);
create index regions_source on public.regions (source_id);

call public.open_to_readers('public.regions');

-- 办事指南. A guide has versions; a version, once published, never changes: a correction is a new one.
create table public.guides (
  code text primary key check (code ~ '^[A-Z][0-9]{4}$'),
  audience text not null check (audience in ('individual', 'business')),
  life_stage text check (
    life_stage in (
      'birth', 'education', 'family', 'employment', 'housing', 'travel', 'social-security',
      'social-assistance', 'retirement', 'passing', 'identity'
    )
  ),
  business_theme text check (
    business_theme in (
      'registration', 'catering', 'medicine', 'health', 'personnel', 'city-management', 'construction',
      'farming', 'culture', 'transport', 'public-security', 'organisations', 'taxation', 'commerce'
    )
  ),
  department text not null check (department <> ''),
  -- Who keeps it true.
  agency_id text not null references public.agencies (id),
  -- A person looks by stage of life, a business by theme.
  check ((audience = 'individual') = (life_stage is not null)),
  check ((audience = 'business') = (business_theme is not null))
);

create index guides_agency on public.guides (agency_id);

create table public.guide_versions (
  guide_code text not null references public.guides (code),
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz check (withdrawn_at >= published_at),
  primary key (guide_code, number)
);
-- At most one version of a guide is in force.
create unique index guide_versions_in_force on public.guide_versions (guide_code) where withdrawn_at is null;

-- The only thing that may happen to a published version is that it is withdrawn, once.
create function public.keep_guide_version() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') then
    raise exception 'a published version is never deleted' using errcode = 'restrict_violation';
  end if;
  if old.withdrawn_at is not null
    or (to_jsonb(new) - 'withdrawn_at') is distinct from (to_jsonb(old) - 'withdrawn_at') then
    raise exception 'a published version never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger guide_versions_keep before update or delete on public.guide_versions
for each row execute function public.keep_guide_version();
create trigger guide_versions_keep_all before truncate on public.guide_versions
for each statement execute function public.keep_guide_version();

-- Every source that a fact names must be on record: sources in jsonb have no foreign key of their own.
create function public.know_guide_sources() returns trigger
language plpgsql set search_path = '' as $$
declare
  unfounded jsonb;
begin
  select fact into unfounded
  from jsonb_path_query(new.facts, '$.** ? (exists (@.value))') as fact
  where not exists (select from public.sources where sources.id = fact ->> 'source')
  limit 1;
  if unfounded is not null then
    raise exception 'fact without a known source: %', unfounded using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger guide_versions_know_sources before insert on public.guide_versions
for each row execute function public.know_guide_sources();

-- The other half: what a version names stays on record.
create function public.keep_cited_source() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (tg_op = 'DELETE' or new.id <> old.id) and exists (
    select from public.guide_versions
    where jsonb_path_exists(facts, '$.**.source ? (@ == $id)', jsonb_build_object('id', old.id))
  ) then
    raise exception 'a version names the source %', old.id using errcode = 'foreign_key_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger sources_keep_cited before delete or update of id on public.sources
for each row execute function public.keep_cited_source();

call public.open_to_readers('public.guides');

create trigger raise_catalogue after insert or update or delete on public.guide_versions
for each statement execute function public.raise_catalogue_number();
alter table public.guide_versions enable row level security;
-- The clock, not now(): a reader's now() stands still at its begin, which may lie before what its snapshot sees.
create policy "anyone reads what was published, in force or not" on public.guide_versions
for select to anon, authenticated using (published_at <= (select clock_timestamp()));
grant select on public.guide_versions to anon, authenticated;
grant all on public.guide_versions to service_role;

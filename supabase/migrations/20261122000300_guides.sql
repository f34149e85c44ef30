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
  -- As they were in this version; the guide has them as they are in force.
  audience text not null check (audience in ('individual', 'business')),
  life_stage text,
  business_theme text,
  department text not null check (department <> ''),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz check (withdrawn_at >= published_at),
  primary key (guide_code, number)
);
-- At most one version of a guide is in force.
create unique index guide_versions_in_force on public.guide_versions (guide_code) where withdrawn_at is null;

-- What is published is published now, never for a day to come; what is not said is as the guide has it.
create function public.begin_guide_version() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.published_at > clock_timestamp() then
    raise exception 'a version is not published ahead of its day' using errcode = 'restrict_violation';
  end if;
  if new.audience is null then
    select audience, life_stage, business_theme, department
    into new.audience, new.life_stage, new.business_theme, new.department
    from public.guides where code = new.guide_code;
  end if;
  return new;
end $$;
create trigger guide_versions_begin before insert on public.guide_versions
for each row execute function public.begin_guide_version();

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

-- In force or not: what was published once may be read for good.
call public.open_to_readers('public.guide_versions');

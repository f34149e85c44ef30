-- 清单: what was handed down (下放), which items of the catalogue above are claimed (认领), and what is needed to tell
-- what was added, changed and taken off (动态调整). The other lists are made of the guides' facts, in memory.

create table public.delegations (
  id uuid primary key,
  agency_id text not null references public.agencies (id),
  guide_code text not null references public.guides (code),
  move text not null check (move in ('handed-down', 'taken-back')),
  -- To whom it was handed down, or from whom it was taken back.
  receiver text not null check (receiver <> '' and length(receiver) <= 100),
  receiver_kind text not null check (receiver_kind in ('township', 'village', 'zone')),
  effective_on date not null,
  -- Null where nobody has stated it.
  conditions text check (conditions <> '' and length(conditions) <= 1000),
  training text check (training <> '' and length(training) <= 1000),
  -- The document that says so: a list without a source is not shown.
  basis text not null check (basis <> '' and length(basis) <= 300),
  -- Entered by mistake: it stays in the books of the desk, and nowhere else.
  struck boolean not null default false,
  revision integer not null default 1
);
create index delegations_agency on public.delegations (agency_id);
create index delegations_guide on public.delegations (guide_code);
create trigger revision before update on public.delegations
for each row execute function haoban.raise_revision();

-- 上级目录: the items that the level above lists, as its catalogue names them.
create table public.upper_items (
  id uuid primary key default gen_random_uuid(),
  agency_id text not null references public.agencies (id),
  catalogue text not null check (catalogue <> '' and length(catalogue) <= 200),
  code text not null check (code <> '' and length(code) <= 60),
  name text not null check (name <> '' and length(name) <= 300),
  department text check (department <> '' and length(department) <= 100),
  unique (agency_id, catalogue, code)
);

-- What became of it here. An item without a row is open.
create table public.claims (
  item_id uuid primary key references public.upper_items (id),
  agency_id text not null references public.agencies (id),
  state text not null check (state in ('open', 'claimed', 'not-applicable')),
  guide_code text references public.guides (code),
  reason text not null default '' check (length(reason) <= 500),
  revision integer not null default 1,
  check ((state = 'claimed') = (guide_code is not null)),
  check (state <> 'not-applicable' or reason <> '')
);
create index claims_agency on public.claims (agency_id);
create index claims_guide on public.claims (guide_code);
create trigger revision before update on public.claims
for each row execute function haoban.raise_revision();

call public.open_to_readers('public.delegations');
call public.open_to_readers('public.upper_items');
call public.open_to_readers('public.claims');

-- What is struck is of the desk.
drop policy "anyone reads" on public.delegations;
create policy "anyone reads what stands; the agency all of it" on public.delegations
for select to anon, authenticated using (not struck or agency_id = (select haoban.claim('agency')));

create policy "editors of the agency add" on public.delegations for insert to authenticated with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
  and exists (select from public.guides where code = guide_code and guides.agency_id = delegations.agency_id)
);
create policy "editors of the agency change" on public.delegations for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (
  agency_id = (select haoban.claim('agency'))
  and exists (select from public.guides where code = guide_code and guides.agency_id = delegations.agency_id)
);

create policy "editors of the agency add" on public.upper_items for insert to authenticated with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
);
create policy "editors of the agency change" on public.upper_items for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (agency_id = (select haoban.claim('agency')));

create policy "editors of the agency add" on public.claims for insert to authenticated with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
  and exists (select from public.upper_items where id = item_id and upper_items.agency_id = claims.agency_id)
  and (guide_code is null or exists (
    select from public.guides where code = guide_code and guides.agency_id = claims.agency_id))
);
create policy "editors of the agency change" on public.claims for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (
  agency_id = (select haoban.claim('agency'))
  and (guide_code is null or exists (
    select from public.guides where code = guide_code and guides.agency_id = claims.agency_id))
);
grant insert, update on public.delegations, public.upper_items, public.claims to authenticated;

call haoban.audit('public.delegations', 'guide_code');
call haoban.audit('public.upper_items', 'code');
call haoban.audit('public.claims', 'item_id');

-- 动态调整 is told of the versions by the day on which they came into force and went out of it.
create index guide_versions_published on public.guide_versions (published_at);
create index guide_versions_withdrawn on public.guide_versions (withdrawn_at) where withdrawn_at is not null;

-- Why a version went out of force with none after it: of the draft nothing else is for everybody.
create function haoban.why_withdrawn(code text, version integer) returns text
language sql stable security definer set search_path = '' as $$
  select nullif(why, '') from public.guide_drafts
  where guide_code = code and based_on = version and kind = 'withdrawal' and state = 'published'
  order by revision desc limit 1
$$;
grant execute on function haoban.why_withdrawn(text, integer) to anon, authenticated, service_role;

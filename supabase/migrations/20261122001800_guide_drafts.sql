-- 办事指南的草稿: an editor writes, somebody else reviews, and what was approved is published at once or on its day.
create table public.guide_draft_moves (
  act text primary key,
  from_states text[] not null,
  by text[] not null check (by <@ array['editor', 'reviewer', 'clock']),
  to_state text not null
);
insert into public.guide_draft_moves values
  ('write', array['draft', 'returned'], array['editor'], 'draft'),
  ('submit', array['draft', 'returned'], array['editor'], 'submitted'),
  ('take-back', array['submitted', 'approved'], array['editor'], 'draft'),
  ('discard', array['draft', 'returned', 'submitted'], array['editor'], 'discarded'),
  ('approve', array['submitted'], array['reviewer'], 'approved'),
  ('return', array['submitted', 'approved'], array['reviewer', 'clock'], 'returned'),
  ('publish', array['approved'], array['reviewer', 'clock'], 'published');

create table public.guide_drafts (
  id uuid primary key default gen_random_uuid(),
  -- Drawn where it names no guide that is there.
  guide_code text not null default '' check (guide_code ~ '^[A-Z][0-9]{4}$'),
  agency_id text not null references public.agencies (id),
  kind text not null check (kind in ('change', 'withdrawal')),
  -- The version in force that it is to follow, which the database says; null where none is.
  based_on integer,
  name text not null check (name <> ''),
  audience text not null check (audience in ('individual', 'business')),
  life_stage text,
  business_theme text,
  department text not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  -- 为什么改: read by the reviewer, and by everybody once it is published.
  why text not null default '' check (length(why) <= 500),
  -- From which day it is to hold; null: as soon as it is approved.
  effective_on date,
  state text not null default 'draft' check (
    state in ('draft', 'submitted', 'returned', 'approved', 'published', 'discarded')
  ),
  -- Rises with every act on any draft of the guide: whoever holds an older one has not seen what another did meanwhile.
  revision integer not null default 1,
  -- Everybody who has written in it: none of them reviews it.
  written_by uuid[] not null,
  edited_by text not null,
  edited_at timestamptz not null default clock_timestamp(),
  submitted_at timestamptz,
  -- Null where the clock gave it back.
  reviewed_by text,
  reviewed_at timestamptz,
  review_note text check (length(review_note) <= 500),
  -- The import that made it.
  import_id uuid,
  -- Of what was sent to begin it: sent again it is the same.
  sent_digest text,
  check (kind = 'change' or based_on is not null)
);
create unique index guide_drafts_open on public.guide_drafts (guide_code)
where state in ('draft', 'submitted', 'returned', 'approved');
create unique index guide_drafts_revision on public.guide_drafts (guide_code, revision);
create index guide_drafts_agency on public.guide_drafts (agency_id, state);
create index guide_drafts_import on public.guide_drafts (import_id) where import_id is not null;

alter table public.guide_versions
  -- The draft it was; null: shipped with the product.
  add column draft_id uuid unique references public.guide_drafts (id),
  add column why text not null default '';

-- Numbers for guides that are first written at the desk: L0000 to O9999, and round again past those that are taken, so
-- that an import that came to nothing uses up none.
create sequence haoban.guide_codes maxvalue 39999 minvalue 0 cycle;
create function haoban.next_guide_code() returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  number integer;
  drawn text;
begin
  for tries in 1 .. 40000 loop
    number := nextval('haoban.guide_codes');
    drawn := chr(ascii('L') + number / 10000) || to_char(number % 10000, 'FM0000');
    if not exists (select from public.guides where code = drawn)
      and not exists (select from public.guide_drafts where guide_code = drawn) then
      return drawn;
    end if;
  end loop;
  raise exception 'no number is left for a guide' using errcode = 'program_limit_exceeded';
end $$;

-- Which version of a guide is in force; null where none is.
create function haoban.version_in_force(guide text) returns integer
language sql stable security definer set search_path = '' as $$
  select number from public.guide_versions where guide_code = guide and withdrawn_at is null
$$;
grant execute on function haoban.version_in_force(text) to authenticated, service_role;

-- A draft begins at the version that is in force, behind every earlier draft of its guide, and has not been reviewed.
create function haoban.begin_draft() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.state not in ('draft', 'submitted') then
    raise exception 'a draft begins as one' using errcode = 'check_violation', constraint = 'guide_draft_moves';
  end if;
  if not exists (select from public.guides where code = new.guide_code) then
    new.guide_code := haoban.next_guide_code();
  end if;
  new.based_on := haoban.version_in_force(new.guide_code);
  select 1 + coalesce(max(revision), 0) into new.revision from public.guide_drafts where guide_code = new.guide_code;
  new.edited_at := clock_timestamp();
  new.submitted_at := case new.state when 'submitted' then clock_timestamp() end;
  new.reviewed_by := null;
  new.reviewed_at := null;
  new.review_note := null;
  return new;
end $$;
create trigger begin before insert on public.guide_drafts
for each row execute function haoban.begin_draft();

-- Acts move a draft as the table says: by whom it says, never by a reviewer who wrote in it, and nothing else changes.
create function haoban.move_draft() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  claims jsonb := auth.jwt();
  self uuid := (claims ->> 'sub')::uuid;
  content text[] := array[
    'name', 'audience', 'life_stage', 'business_theme', 'department', 'facts', 'why', 'effective_on', 'based_on'];
  reviewed text[] := array['reviewed_by', 'reviewed_at', 'review_note'];
  was jsonb := to_jsonb(old);
  written boolean;
begin
  written := exists (select from unnest(content) as field where to_jsonb(new) -> field is distinct from was -> field);
  if (to_jsonb(new) - content - reviewed - 'state') <> (was - content - reviewed - 'state')
    or not exists (
      select from public.guide_draft_moves as move
      where old.state = any (move.from_states) and move.to_state = new.state
        and (written <= (move.act = 'write'))
        and (claims ->> 'role' = 'service_role' and 'clock' = any (move.by)
          or coalesce(claims -> 'staff_roles' ?| move.by, false))
    ) then
    raise exception 'a draft that is % does not become % so', old.state, new.state
      using errcode = 'check_violation', constraint = 'guide_draft_moves';
  end if;
  if new.state in ('approved', 'returned') then
    if self = any (old.written_by) then
      raise exception 'nobody reviews what they wrote' using errcode = 'check_violation', constraint = 'second_person';
    end if;
    if new.state = 'returned' and coalesce(new.review_note, '') = '' then
      raise exception 'a return has its reason' using errcode = 'check_violation', constraint = 'reason_needed';
    end if;
    new.reviewed_by := claims ->> 'name';
    new.reviewed_at := clock_timestamp();
  else
    new.reviewed_by := old.reviewed_by;
    new.reviewed_at := old.reviewed_at;
    new.review_note := old.review_note;
  end if;
  if new.based_on is distinct from old.based_on and new.based_on is distinct from haoban.version_in_force(new.guide_code) then
    raise exception 'another version was published meanwhile'
      using errcode = 'check_violation', constraint = 'changed_meanwhile';
  end if;
  new.revision := old.revision + 1;
  if new.state = 'submitted' then new.submitted_at := clock_timestamp(); end if;
  if written then
    new.edited_by := claims ->> 'name';
    new.edited_at := clock_timestamp();
    if not self = any (old.written_by) then new.written_by := old.written_by || self; end if;
  end if;
  return new;
end $$;
create trigger moves before update on public.guide_drafts
for each row execute function haoban.move_draft();

-- What is published becomes a version, and the one before it is withdrawn: in the act's own transaction.
create function haoban.publish_draft() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- One publication after the other, the shipped data's too: each sees what the one before it has put in force.
  perform from public.catalogue for update;
  if new.effective_on > (now() at time zone 'Asia/Shanghai')::date then
    raise exception 'its day has not come' using errcode = 'check_violation', constraint = 'not_due';
  end if;
  if new.based_on is distinct from haoban.version_in_force(new.guide_code) then
    raise exception 'another version was published meanwhile'
      using errcode = 'check_violation', constraint = 'changed_meanwhile';
  end if;
  update public.guide_versions set withdrawn_at = clock_timestamp()
  where guide_code = new.guide_code and withdrawn_at is null;
  if new.kind = 'withdrawal' then return null; end if;
  insert into public.guides (code, audience, life_stage, business_theme, department, agency_id)
  values (new.guide_code, new.audience, new.life_stage, new.business_theme, new.department, new.agency_id)
  on conflict (code) do update set
    audience = excluded.audience, life_stage = excluded.life_stage, business_theme = excluded.business_theme,
    department = excluded.department;
  insert into public.guide_versions (
    guide_code, number, name, audience, life_stage, business_theme, department, facts, draft_id, why, published_at)
  select new.guide_code, 1 + coalesce(max(number), 0), new.name, new.audience, new.life_stage, new.business_theme,
    new.department, new.facts, new.id, new.why, clock_timestamp()
  from public.guide_versions where guide_code = new.guide_code;
  return null;
end $$;
create trigger publish after update on public.guide_drafts
for each row when (new.state = 'published' and old.state <> 'published') execute function haoban.publish_draft();

alter table public.guide_drafts enable row level security;
create policy "the agency reads" on public.guide_drafts for select to authenticated
using (agency_id = (select haoban.claim('agency')));
create policy "editors begin, in their own name" on public.guide_drafts for insert to authenticated with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
  and (select auth.uid()) = any (written_by) and edited_by = (select haoban.claim('name'))
  and not exists (
    select from public.guides where code = guide_code and guides.agency_id <> guide_drafts.agency_id)
);
create policy "editors and reviewers move" on public.guide_drafts for update to authenticated
using (
  agency_id = (select haoban.claim('agency'))
  and ((select haoban.has_role('editor')) or (select haoban.has_role('reviewer')))
)
with check (agency_id = (select haoban.claim('agency')));
grant select, insert, update on public.guide_drafts to authenticated, service_role;

alter table public.guide_draft_moves enable row level security;
create policy "anyone reads" on public.guide_draft_moves for select to anon, authenticated using (true);
grant select on public.guide_draft_moves to anon, authenticated, service_role;

call haoban.audit('public.guide_drafts', 'guide_code', 'sent_digest');

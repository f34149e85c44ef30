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
  ('return', array['submitted', 'approved'], array['reviewer'], 'returned'),
  ('publish', array['approved'], array['reviewer', 'clock'], 'published');

-- Numbers for guides that are first written at the desk: L0000 to O9999.
create sequence haoban.guide_codes maxvalue 39999 minvalue 0;
create function haoban.next_guide_code() returns text
language sql volatile security definer set search_path = '' as $$
  select chr(ascii('L') + (number / 10000)::integer) || to_char(number % 10000, 'FM0000')
  from (select nextval('haoban.guide_codes') as number) as drawn
$$;

create table public.guide_drafts (
  id uuid primary key default gen_random_uuid(),
  guide_code text not null check (guide_code ~ '^[A-Z][0-9]{4}$'),
  agency_id text not null references public.agencies (id),
  kind text not null check (kind in ('change', 'withdrawal')),
  -- The version it was begun from; null for a guide that has never been published.
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
  -- Rises with every act: whoever holds an older one has not seen what another did meanwhile.
  revision integer not null default 1,
  -- Everybody who has written in it: none of them reviews it.
  written_by uuid[] not null,
  edited_by text not null,
  edited_at timestamptz not null default clock_timestamp(),
  submitted_at timestamptz,
  reviewed_by text,
  reviewed_at timestamptz,
  review_note text check (length(review_note) <= 500),
  -- The import that made it.
  import_id uuid,
  check (kind = 'change' or based_on is not null)
);
create unique index guide_drafts_open on public.guide_drafts (guide_code)
where state in ('draft', 'submitted', 'returned', 'approved');
create index guide_drafts_agency on public.guide_drafts (agency_id, state);
create index guide_drafts_import on public.guide_drafts (import_id) where import_id is not null;

alter table public.guide_versions
  -- The draft it was; null: shipped with the product.
  add column draft_id uuid unique references public.guide_drafts (id),
  add column why text not null default '';

-- Acts move a draft as the table says: by whom it says, never by a reviewer who wrote in it, and nothing else changes.
create function haoban.keep_draft_moves() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  claims jsonb := auth.jwt();
  self uuid := (claims ->> 'sub')::uuid;
  content text[] := array['name', 'audience', 'life_stage', 'business_theme', 'department', 'facts', 'why', 'effective_on'];
  written boolean;
begin
  if tg_op = 'INSERT' then
    new.revision := 1;
    new.edited_at := clock_timestamp();
    if new.state not in ('draft', 'submitted') then
      raise exception 'a draft begins as one' using errcode = 'check_violation', constraint = 'guide_draft_moves';
    end if;
    if new.state = 'submitted' then new.submitted_at := clock_timestamp(); end if;
    return new;
  end if;
  written := exists (select from unnest(content) as field where to_jsonb(new) -> field is distinct from to_jsonb(old) -> field);
  if new.id <> old.id or new.guide_code <> old.guide_code or new.agency_id <> old.agency_id or new.kind <> old.kind
    or new.based_on is distinct from old.based_on or new.import_id is distinct from old.import_id
    or new.revision <> old.revision
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
  if new.state in ('approved', 'returned') and self = any (old.written_by) then
    raise exception 'nobody reviews what they wrote' using errcode = 'check_violation', constraint = 'second_person';
  end if;
  if new.state = 'returned' and coalesce(new.review_note, '') = '' then
    raise exception 'a return has its reason' using errcode = 'check_violation', constraint = 'reason_needed';
  end if;
  new.revision := old.revision + 1;
  new.written_by := old.written_by;
  new.edited_by := old.edited_by;
  new.edited_at := old.edited_at;
  new.submitted_at := old.submitted_at;
  if new.state in ('approved', 'returned') then
    new.reviewed_by := claims ->> 'name';
    new.reviewed_at := clock_timestamp();
  elsif new.state <> 'published' then
    new.reviewed_by := old.reviewed_by;
    new.reviewed_at := old.reviewed_at;
    new.review_note := old.review_note;
  end if;
  if new.state = 'submitted' then new.submitted_at := clock_timestamp(); end if;
  if written then
    new.edited_by := claims ->> 'name';
    new.edited_at := clock_timestamp();
    if not self = any (old.written_by) then new.written_by := old.written_by || self; end if;
  end if;
  return new;
end $$;
create trigger moves before insert or update on public.guide_drafts
for each row execute function haoban.keep_draft_moves();

-- What is published becomes a version, and the one before it is withdrawn: in the act's own transaction.
create function haoban.publish_draft() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  in_force integer := (select number from public.guide_versions where guide_code = new.guide_code and withdrawn_at is null);
begin
  if new.effective_on > (now() at time zone 'Asia/Shanghai')::date then
    raise exception 'its day has not come' using errcode = 'check_violation', constraint = 'not_due';
  end if;
  if in_force is distinct from new.based_on then
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
  insert into public.guide_versions (guide_code, number, name, facts, draft_id, why, published_at)
  select new.guide_code, 1 + coalesce(max(number), 0), new.name, new.facts, new.id, new.why, clock_timestamp()
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
  and written_by = array[(select auth.uid())] and edited_by = (select haoban.claim('name'))
  and (based_on is null or exists (
    select from public.guides where code = guide_code and guides.agency_id = guide_drafts.agency_id))
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

call haoban.audit('public.guide_drafts', 'guide_code');

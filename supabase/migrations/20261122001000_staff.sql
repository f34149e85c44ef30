-- Who works for an agency, and as what. The account itself and its password are Supabase Auth's.
create table public.staff (
  -- The user of Supabase Auth. No foreign key: a plain PostgreSQL keeps no accounts.
  user_id uuid primary key,
  name text not null check (name <> ''),
  -- As Auth has it: who administers the agency sees whom an account is.
  email text not null unique check (email like '%_@_%' and email = lower(email)),
  agency_id text not null references public.agencies (id),
  department text not null check (department <> ''),
  -- One person may have several.
  roles text[] not null check (
    roles <@ array['clerk', 'editor', 'reviewer', 'supervisor', 'administrator'] and cardinality(roles) > 0
  ),
  -- Where this person sits: the ratings of that window are not theirs to handle.
  window_id text check (window_id <> ''),
  -- Nobody is deleted: what they did stays theirs.
  active boolean not null default true,
  -- Sessions that began before are over.
  signed_out_at timestamptz,
  -- A session needs the second factor that Auth keeps for this person.
  second_factor boolean not null default false
);
create index staff_agency on public.staff (agency_id);
comment on column public.staff.roles is
  'clerk: handles ratings; editor: writes the listings; reviewer: publishes what another has written; supervisor: also dispatches, decides, and watches the clock; administrator: says who works here.';

-- Whether the caller's token claims a role. Policies ask once a statement: (select haoban.has_role('editor')).
create function haoban.has_role(role text) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(auth.jwt() -> 'staff_roles' ? role, false)
$$;
grant execute on function haoban.has_role(text) to anon, authenticated, service_role;

-- The agency whose citizens' matters the caller handles, and so may see; null for those who only write listings.
create function haoban.handling_agency() returns text
language sql stable set search_path = '' as $$
  select case when auth.jwt() -> 'staff_roles' ?| array['clerk', 'supervisor'] then auth.jwt() ->> 'agency' end
$$;
grant execute on function haoban.handling_agency() to anon, authenticated, service_role;

-- An account stays whose it is; an agency keeps an administrator; of oneself one changes how one signs in, no more.
create function haoban.guard_staff() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  ways text[] := array['signed_out_at', 'second_factor'];
begin
  if (new.user_id, new.email, new.agency_id) is distinct from (old.user_id, old.email, old.agency_id) then
    raise exception 'an account stays whose it is' using errcode = 'restrict_violation';
  end if;
  if haoban.claim('role') = 'authenticated' and not haoban.has_role('administrator')
    and to_jsonb(new) - ways <> to_jsonb(old) - ways then
    raise exception 'administrators say who works here as what' using errcode = 'insufficient_privilege';
  end if;
  if old.active and 'administrator' = any (old.roles) and not (new.active and 'administrator' = any (new.roles)) then
    -- Two who step down at once wait for each other here.
    perform from public.agencies where id = old.agency_id for update;
    if not exists (
      select from public.staff
      where agency_id = old.agency_id and user_id <> old.user_id and active and 'administrator' = any (roles)
    ) then
      raise exception 'an agency keeps an administrator'
        using errcode = 'check_violation', constraint = 'last_administrator';
    end if;
  end if;
  return new;
end $$;
create trigger guarded before update on public.staff for each row execute function haoban.guard_staff();

alter table public.staff enable row level security;
create policy "one sees oneself" on public.staff for select to authenticated
using (user_id = (select auth.uid()));
create policy "who administers the agency sees its people" on public.staff for select to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator')));
create policy "who administers the agency says who works here as what" on public.staff for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator')))
with check (agency_id = (select haoban.claim('agency')));
-- By this server alone, which knows what Auth has been shown: an account's own token says nothing of its kind.
create policy "one says how oneself signs in" on public.staff for update to authenticated
using (user_id = (select auth.uid()) and active and (select haoban.claim('kind')) in ('staff', 'signing-in'))
with check (user_id = (select auth.uid()));
grant select, update on public.staff to authenticated;
grant all on public.staff to service_role;

-- Who works for an agency, and as what. The account itself, its e-mail and password, is Supabase Auth's.
create table public.staff (
  -- The user of Supabase Auth. No foreign key: a plain PostgreSQL keeps no accounts.
  user_id uuid primary key,
  name text not null check (name <> ''),
  agency_id text not null references public.agencies (id),
  department text not null check (department <> ''),
  -- One person may have several.
  roles text[] not null check (
    roles <@ array['clerk', 'editor', 'reviewer', 'supervisor', 'administrator'] and cardinality(roles) > 0
  ),
  -- Where this person sits: the ratings of that window are not theirs to handle.
  window_id text check (window_id <> ''),
  -- Nobody is deleted: what they did stays theirs.
  active boolean not null default true
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

alter table public.staff enable row level security;
create policy "one sees oneself" on public.staff for select to authenticated
using (user_id = (select auth.uid()));
grant select on public.staff to authenticated;
grant all on public.staff to service_role;

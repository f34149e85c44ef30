-- Who works for an agency, and as what. The account itself, its e-mail and password, is Supabase Auth's.
create table public.staff (
  -- The user of Supabase Auth. No foreign key: a plain PostgreSQL keeps no accounts.
  user_id uuid primary key,
  name text not null check (name <> ''),
  agency_id text not null references public.agencies (id),
  department text not null check (department <> ''),
  role text not null check (role in ('clerk', 'supervisor')),
  -- Where this person sits: the ratings of that window are not theirs to handle.
  window_id text check (window_id <> ''),
  -- Nobody is deleted: what they did stays theirs.
  active boolean not null default true
);
create index staff_agency on public.staff (agency_id);
comment on column public.staff.role is 'clerk: handles ratings of the agency; supervisor: also dispatches, decides, and watches the clock.';

alter table public.staff enable row level security;
create policy "one sees oneself" on public.staff for select to authenticated
using (user_id = (select auth.uid()));
grant select on public.staff to authenticated;
grant all on public.staff to service_role;

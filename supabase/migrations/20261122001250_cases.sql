-- 办件 as far as rating needs them: what was done, where and when; the applicant only as a digest.
create table public.service_cases (
  case_number text primary key check (case_number ~ '^[A-Za-z0-9-]{4,60}$'),
  agency_id text not null references public.agencies (id),
  guide_code text not null references public.guides (code),
  -- scrypt of the applicant's name with the case number as salt: proves a name, never says one.
  applicant_digest text not null check (applicant_digest ~ '^[0-9a-f]{64}$'),
  demonstration boolean not null default false
);
create index service_cases_agency on public.service_cases (agency_id);
create index service_cases_guide on public.service_cases (guide_code);

create table public.case_steps (
  case_number text not null references public.service_cases (case_number),
  step text not null check (step in ('inquiry', 'application', 'completion', 'collection')),
  handled_at timestamptz not null,
  -- Null: it was done online.
  window_id text references public.service_windows (id),
  primary key (case_number, step)
);
create index case_steps_window on public.case_steps (window_id);

-- A door to one step of one case. The token that names it is signed; here only its id is kept.
create table public.rating_tokens (
  id text primary key check (id ~ '^[0-9a-f]{16}$'),
  case_number text not null,
  step text not null,
  expires_at timestamptz not null,
  issued_at timestamptz not null default now(),
  foreign key (case_number, step) references public.case_steps (case_number, step)
);
create index rating_tokens_step on public.rating_tokens (case_number, step);

-- The case and the step of the token that the caller has shown; null where none was shown.
create function haoban.case_of_door() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case_number from public.rating_tokens where id = (select haoban.claim('door')));
end $$;
create function haoban.step_of_door() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select step from public.rating_tokens where id = (select haoban.claim('door')));
end $$;
grant execute on function haoban.case_of_door(), haoban.step_of_door() to authenticated;

alter table public.service_cases enable row level security;
alter table public.case_steps enable row level security;
alter table public.rating_tokens enable row level security;

-- Whoever can prove the applicant's name sees the case; so does whoever holds a token of it, and the agency.
create policy "by its applicant, its token, its agency" on public.service_cases for select to authenticated using (
  applicant_digest = (select haoban.claim('applicant'))
  or case_number = (select haoban.case_of_door())
  or agency_id = (select haoban.handling_agency())
);
create policy "with its case" on public.case_steps for select to authenticated
using (exists (select from public.service_cases as known where known.case_number = case_steps.case_number));
create policy "with its case" on public.rating_tokens for select to authenticated
using (exists (select from public.service_cases as known where known.case_number = rating_tokens.case_number));
create policy "for a case one may see" on public.rating_tokens for insert to authenticated
with check (exists (select from public.service_cases as known where known.case_number = rating_tokens.case_number));
grant select on public.service_cases, public.case_steps to authenticated;
grant select, insert on public.rating_tokens to authenticated;
grant all on public.service_cases, public.case_steps, public.rating_tokens to service_role;

-- How often something may be done in a day; when the day is over, nobody needs to know who did it.
create table public.quotas (
  day date not null,
  -- Whoever does it, or what it is done to.
  who uuid not null,
  what text not null check (what in ('general-ratings', 'case-looks', 'looks-at-a-case')),
  times integer not null,
  primary key (day, who, what)
);
alter table public.quotas enable row level security;
create policy "the system alone" on public.quotas for all to service_role using (true);
grant all on public.quotas to service_role;

-- One statement counts and refuses.
create function haoban.take_quota(what text, most integer, who uuid default auth.uid()) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  delete from public.quotas where day < (now() at time zone 'Asia/Shanghai')::date;
  insert into public.quotas as quota (day, who, what, times)
  values ((now() at time zone 'Asia/Shanghai')::date, $3, $1, 1)
  on conflict (day, who, what) do update set times = quota.times + 1 where quota.times < $2;
  return found;
end $$;
grant execute on function haoban.take_quota(text, integer, uuid) to authenticated;

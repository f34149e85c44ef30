-- 行政审批服务局: who answers for a region. A null contact has not been provided by anyone.
create table public.agencies (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (name <> ''),
  region_code text not null references public.regions (code),
  demonstration boolean not null default false,
  consult_phone text check (consult_phone <> ''),
  complaint_phone text check (complaint_phone <> ''),
  address text check (address <> ''),
  hours text check (hours <> ''),
  source_id text not null references public.sources (id)
);
create index agencies_region on public.agencies (region_code);
create index agencies_source on public.agencies (source_id);

call public.open_to_readers('public.agencies');

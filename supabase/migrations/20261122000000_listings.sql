-- The ground of every room: who the server may become, where facts come from, and the number that
-- says which state of the listings a reader holds.

-- The server signs in as a role that owns nothing and may only become the three below.
-- It gets its password where it is deployed (docs/deployment.md); without one nobody can sign in as it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'haoban_server') then
    create role haoban_server login noinherit;
  end if;
end $$;
grant anon, authenticated, service_role to haoban_server;

-- Nothing is public by default: each table and function below says who may do what.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

create table public.sources (
  id text primary key check (id ~ '^[A-Za-z0-9][A-Za-z0-9/.-]{0,79}$'),
  kind text not null check (
    kind in ('law', 'standard', 'policy', 'portal', 'report', 'listing', 'press', 'editor', 'demonstration')
  ),
  title text not null check (title <> ''),
  publisher text not null check (publisher <> ''),
  issued_on text check (issued_on ~ '^\d{4}(-\d{2}){0,2}$'),
  read_on text check (read_on ~ '^\d{4}(-\d{2}){0,2}$'),
  url text check (url ~ '^https?://'),
  region_code text,
  note text
);
comment on table public.sources is 'What stands behind a fact: a law, a portal''s page, a report.';

create table public.catalogue (
  single boolean primary key default true check (single),
  -- Starts at the clock, so that a database made anew never gives out a number that was used before.
  number bigint not null default extract(epoch from now())
);
comment on table public.catalogue is 'One row: its number rises whenever anything that readers see changes.';
insert into public.catalogue default values;

create function public.raise_catalogue_number() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.catalogue set number = number + 1;
  return null;
end $$;

-- A listing is read by everyone, written by the system alone, and raises the number when it changes.
create procedure public.open_to_readers(listing regclass)
language plpgsql set search_path = '' as $$
begin
  execute format(
    'create trigger raise_catalogue after insert or update or delete on %s
     for each statement execute function public.raise_catalogue_number()', listing);
  execute format('alter table %s enable row level security', listing);
  execute format('create policy "anyone reads" on %s for select to anon, authenticated using (true)', listing);
  execute format('grant select on %s to anon, authenticated', listing);
  execute format('grant all on %s to service_role', listing);
end $$;

call public.open_to_readers('public.sources');

alter table public.catalogue enable row level security;
create policy "anyone reads" on public.catalogue for select to anon, authenticated using (true);
grant select on public.catalogue to anon, authenticated;
grant all on public.catalogue to service_role;

-- What a new hosted Supabase project holds before the first migration, as far as migrations can tell:
-- its roles, its schema auth, and default privileges that give every new object of public away.

create role anon nologin;
create role authenticated nologin;
create role service_role nologin bypassrls;

-- Stands for Supabase's `postgres`, who applies migrations and is no superuser.
create role deployer login createrole createdb bypassrls password 'deployer';
grant anon, authenticated, service_role to deployer with admin option;
do $$ begin execute format('grant all on database %I to deployer', current_database()); end $$;

create schema auth;
create function auth.jwt() returns jsonb language sql stable
  as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
create function auth.uid() returns uuid language sql stable as $$ select (auth.jwt() ->> 'sub')::uuid $$;
create function auth.role() returns text language sql stable as $$ select auth.jwt() ->> 'role' $$;
grant usage on schema auth to deployer, anon, authenticated, service_role;

create schema extensions;
grant all on schema public, extensions to deployer;
grant usage on schema public, extensions to anon, authenticated, service_role;
alter default privileges for role deployer in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role deployer in schema public
  grant all on functions to anon, authenticated, service_role;
alter default privileges for role deployer in schema public
  grant all on sequences to anon, authenticated, service_role;

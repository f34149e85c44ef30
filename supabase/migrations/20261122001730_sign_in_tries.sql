-- Tries at signing in that have not succeeded, so that every server knows them. Five within 15 minutes close the
-- account for 15 more, but for devices on which one has signed in before: those are counted each by itself. It is the
-- same for an e-mail that nobody has.
create table public.sign_in_tries (
  -- An HMAC of the e-mail, or of it and a device: neither the e-mail nor whether it has an account can be read from it.
  digest text primary key check (digest ~ '^[0-9a-f-]{36}$'),
  failures smallint not null,
  until timestamptz not null
);

create index sign_in_tries_until on public.sign_in_tries (until);

alter table public.sign_in_tries enable row level security;
create policy "the system alone" on public.sign_in_tries for all to service_role using (true);
grant all on public.sign_in_tries to service_role;

-- Counts a try before it is made, as a failure until it is known better; false where there were too many.
create function haoban.try_sign_in(who text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  tried smallint;
begin
  delete from public.sign_in_tries where until < now();
  insert into public.sign_in_tries as known (digest, failures, until)
  values (who, 1, now() + interval '15 minutes')
  on conflict (digest) do update set
    failures = least(known.failures + 1, 6),
    until = case when known.failures = 4 then excluded.until else known.until end
  returning failures into tried;
  return tried <= 5;
end $$;

-- Takes a try back of which nobody knows how it would have ended; `succeeded`: those before it are forgotten as well.
create function haoban.excuse_try(who text, succeeded boolean) returns void
language sql security definer set search_path = '' as $$
  update public.sign_in_tries set failures = failures - 1 where digest = who and not succeeded;
  delete from public.sign_in_tries where digest = who and (succeeded or failures <= 0);
$$;
grant execute on function haoban.try_sign_in(text), haoban.excuse_try(text, boolean) to anon, authenticated;

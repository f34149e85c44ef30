-- Searches that found nothing. A row says what was typed and on which day: not who, not when, not from where.
create table public.missed_queries (
  id uuid primary key,
  phrase text not null check (length(phrase) between 1 and 100),
  asked_on date not null default (now() at time zone 'Asia/Shanghai')::date
);
create index missed_queries_asked_on on public.missed_queries (asked_on);
comment on column public.missed_queries.id is 'Drawn by the phone for one search: the same search is counted once.';

-- Anyone may add a row, so a day has a limit; what is older than half a year is no longer needed.
create function public.keep_missed_queries_small() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.missed_queries where asked_on = new.asked_on) >= 10000 then
    raise exception 'a day has 10000 missed queries at most'
      using errcode = 'check_violation', constraint = 'missed_queries_per_day';
  end if;
  delete from public.missed_queries where asked_on < new.asked_on - 180;
  return new;
end $$;
create trigger missed_queries_small before insert on public.missed_queries
for each row execute function public.keep_missed_queries_small();

alter table public.missed_queries enable row level security;
create policy "anyone adds what was asked today" on public.missed_queries for insert to anon, authenticated
with check (asked_on = (now() at time zone 'Asia/Shanghai')::date);
grant insert on public.missed_queries to anon, authenticated;
grant all on public.missed_queries to service_role;

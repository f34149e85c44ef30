-- What editors see of the searches that found nothing: how often words were typed. What fewer than three searches said
-- is only counted, under null: rare words may tell of a person.
create function haoban.missed_since(day date) returns table (phrase text, count integer)
language sql stable security definer set search_path = '' as $$
  select typed.phrase, sum(typed.count)::integer from (
    select case when count(*) >= 3 then missed.phrase end as phrase, count(*) as count
    from public.missed_queries as missed
    where missed.asked_on >= day and (select haoban.has_role('editor'))
    group by missed.phrase
  ) as typed group by typed.phrase
$$;
revoke execute on function haoban.missed_since(date) from public;
grant execute on function haoban.missed_since(date) to authenticated;

-- What an agency has decided about words that find nothing and are to find nothing. Undone, the row is gone; the audit
-- log keeps both.
create table public.missed_query_verdicts (
  agency_id text not null references public.agencies (id),
  phrase text not null check (length(phrase) between 1 and 100),
  verdict text not null check (verdict in ('no-such-item', 'ignored')),
  -- To whom it was handed that there is no such item.
  department text check (length(department) between 1 and 100),
  decided_by text not null,
  decided_on date not null default (now() at time zone 'Asia/Shanghai')::date,
  primary key (agency_id, phrase),
  check ((verdict = 'no-such-item') = (department is not null))
);
alter table public.missed_query_verdicts enable row level security;
create policy "editors of the agency read" on public.missed_query_verdicts for select to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')));
create policy "editors decide, in their own name" on public.missed_query_verdicts for insert to authenticated
with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
  and decided_by = (select haoban.claim('name'))
);
create policy "editors of the agency undo" on public.missed_query_verdicts for delete to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')));
grant select, insert, delete on public.missed_query_verdicts to authenticated;
grant all on public.missed_query_verdicts to service_role;

call haoban.audit('public.missed_query_verdicts', 'phrase');

-- 导入: a table that an editor brings in. It is tried first; what it says is written whole or not at all.
create table public.imports (
  id uuid primary key,
  kind text not null check (
    kind in ('guides', 'aliases', 'cross-region', 'service-points', 'service-windows', 'window-items', 'channels')
  ),
  name text not null check (name <> ''),
  agency_id text not null references public.agencies (id),
  staff_id uuid not null,
  staff_name text not null,
  at timestamptz not null default clock_timestamp(),
  state text not null default 'checked' check (state in ('checked', 'running', 'done', 'stopped', 'failed')),
  digest text not null,
  -- The file as it was sent, and what its cells say; gone once everything has come in.
  file bytea,
  cells jsonb,
  -- What it would do: rows in all, to be written, the same as now, with an older 实施编码; and every fault.
  rows integer not null,
  ready integer not null,
  same integer not null,
  legacy integer not null,
  faults jsonb not null check (jsonb_typeof(faults) = 'array'),
  -- While it runs: how many rows are written so far, when it last gave a sign of life, whether it is to stop.
  done integer not null default 0,
  started_at timestamptz,
  alive_at timestamptz,
  stop_asked boolean not null default false,
  ended_at timestamptz
);
create index imports_agency on public.imports (agency_id, at);

-- What has given no sign of life for half a minute has died: its transaction with it, so that nothing of it is left.
create function haoban.fail_lost_imports() returns void
language sql volatile security definer set search_path = '' as $$
  update public.imports set state = 'failed', ended_at = clock_timestamp()
  where state = 'running' and alive_at < clock_timestamp() - interval '30 seconds'
$$;
grant execute on function haoban.fail_lost_imports() to authenticated, service_role;

alter table public.imports enable row level security;
create policy "those who write and review the agency's listings" on public.imports for select to authenticated
using (
  agency_id = (select haoban.claim('agency'))
  and ((select haoban.has_role('editor')) or (select haoban.has_role('reviewer')))
);
create policy "editors bring in, in their own name" on public.imports for insert to authenticated
with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
  and staff_id = (select auth.uid()) and staff_name = (select haoban.claim('name')) and state = 'checked'
);
create policy "editors of the agency go on with it" on public.imports for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (agency_id = (select haoban.claim('agency')));
create policy "editors clear away what never ran" on public.imports for delete to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')) and state = 'checked');
grant select, insert, update, delete on public.imports to authenticated;
grant all on public.imports to service_role;

call haoban.audit('public.imports', 'id', 'digest', 'file', 'cells', 'faults', 'alive_at');

-- What a table says of guides has its source: the document that the table itself names.
create policy "editors name the source of what they bring in" on public.sources for insert to authenticated
with check ((select haoban.has_role('editor')) and starts_with(id, 'import/') and kind = 'listing');
grant insert on public.sources to authenticated;
call haoban.audit('public.sources', 'id');

-- 公开台账. Every rating and every step of its handling leaves a line, and the lines are the leaves of a
-- Merkle tree (RFC 9162, 2.1). A line is written in the act's own transaction and numbered a moment later by
-- the sequencer (api/_features/ledger/order.ts), so writers never wait for one another.
create schema if not exists haoban;
grant usage on schema haoban to anon, authenticated, service_role;

-- What a line tells: a rating, a step, a supplement; the step that voids a rating is a kind of its own.
-- (PL/pgSQL, here and in what else every rating calls: it keeps its plan, where SQL is planned anew at each call.)
create function haoban.kind_of_leaf(leaf text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  line jsonb := leaf::jsonb;
begin
  return case when line ->> 'state' = 'voided' then 'void' else line ->> 'kind' end;
end $$;
grant execute on function haoban.kind_of_leaf to service_role;

-- What the sequencer counts by is held here, where a mistake fails the act that made it and not the ledger.
create function haoban.is_leaf(leaf text) returns boolean
language plpgsql immutable set search_path = '' as $$
declare
  line jsonb := leaf::jsonb;
begin
  return case haoban.kind_of_leaf(leaf)
    when 'rating' then num_nulls(line ->> 'agency', line ->> 'on', line ->> 'level', line ->> 'test', line ->> 'byDefault') = 0
    when 'step' then true
    when 'supplement' then true
    when 'void' then true
    else false
  end;
end $$;
grant execute on function haoban.is_leaf to service_role;

-- Lines that are committed and have no number yet.
create table public.ledger_pending (
  id bigint generated always as identity primary key,
  rating bigint not null,
  -- A bundle of entries gives each a length of two bytes (C2SP tlog-tiles).
  leaf text not null check (octet_length(leaf) between 2 and 65535),
  check (haoban.is_leaf(leaf))
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The only way into the ledger, called by the triggers of what is recorded. No notify: it would make writers queue.
create function haoban.append_to_ledger(rating bigint, leaf jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.ledger_pending (rating, leaf) values (rating, leaf::text);
end $$;
revoke execute on function haoban.append_to_ledger from public;

create table public.ledger_leaves (
  number bigint primary key check (number >= 0),
  rating bigint not null,
  leaf text not null,
  ordered_at timestamptz not null default now(),
  kind text not null generated always as (haoban.kind_of_leaf(leaf)) stored
);
create index ledger_leaves_rating on public.ledger_leaves (rating);
create index ledger_leaves_kind on public.ledger_leaves (kind, number);
comment on column public.ledger_leaves.number is 'Its place in the tree, from 0. The leaf is the UTF-8 of the text as it stands.';

create table public.ledger_tiles (
  level smallint not null check (level between 0 and 7),
  index bigint not null check (index >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, index)
);
alter table public.ledger_tiles alter column hashes set storage external;
comment on table public.ledger_tiles is 'The tree as C2SP tlog-tiles cuts it: up to 256 hashes of 32 bytes each.';

create table public.ledger_heads (
  size bigint primary key check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  signed_at timestamptz not null default now()
);
comment on column public.ledger_heads.note is 'The signed note as it is served (C2SP tlog-checkpoint).';

-- Figures are what the ledger says: the sequencer adds a batch's ratings and voids when it numbers them.
create table public.rating_counts (
  agency_id text not null,
  item text,
  month date not null check (extract(day from month) = 1),
  level text not null,
  -- Neither test nor voided; of these `by_default` were filled in because nobody said anything.
  counted bigint not null default 0,
  by_default bigint not null default 0,
  test bigint not null default 0,
  voided bigint not null default 0,
  unique nulls not distinct (agency_id, item, month, level)
);

-- Lines and heads are only added, by the system too; a tile only grows at its end.
create function haoban.keep_ledger() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'ledger_tiles' then
    if (new.level, new.index) = (old.level, old.index)
      and substring(new.hashes for octet_length(old.hashes)) = old.hashes then
      return new;
    end if;
  end if;
  raise exception 'the ledger is only added to' using errcode = 'restrict_violation';
end $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['ledger_leaves', 'ledger_tiles', 'ledger_heads'] loop
    execute format('create trigger %1$s_keep before update or delete on public.%1$I
      for each row execute function haoban.keep_ledger()', kept);
    execute format('create trigger %1$s_keep_all before truncate on public.%1$I
      for each statement execute function haoban.keep_ledger()', kept);
  end loop;
  foreach kept in array array['ledger_leaves', 'ledger_tiles', 'ledger_heads', 'rating_counts'] loop
    execute format('alter table public.%I enable row level security', kept);
    execute format('create policy "anyone reads" on public.%I for select to anon, authenticated using (true)', kept);
    execute format('grant select on public.%I to anon, authenticated', kept);
    execute format('grant all on public.%I to service_role', kept);
  end loop;
end $$;
-- Not when a line was numbered: by the minute a handler could tell who it was.
revoke select on public.ledger_leaves from anon, authenticated;
grant select (number, rating, leaf, kind) on public.ledger_leaves to anon, authenticated;

alter table public.ledger_pending enable row level security;
create policy "nobody but the system" on public.ledger_pending for all to anon, authenticated using (false);
grant all on public.ledger_pending to service_role;

-- 代收台账: what one agency takes in for another, from 收件 to 送达. Moved on by steps that are only ever added.
create table public.intake_moves (
  act text not null,
  state text not null,
  side text not null check (side in ('accepting', 'deciding')),
  next text not null,
  primary key (act, state)
);
comment on table public.intake_moves is 'The table of rules/intake.ts, as the database holds everybody to it.';
insert into public.intake_moves (act, state, side, next) values
  ('send', 'received', 'accepting', 'sent'),
  ('send', 'incomplete', 'accepting', 'sent'),
  ('sign', 'sent', 'deciding', 'signed'),
  ('ask-more', 'signed', 'deciding', 'incomplete'),
  ('accept', 'signed', 'deciding', 'accepted'),
  ('return', 'signed', 'deciding', 'returned'),
  ('complete', 'accepted', 'deciding', 'completed'),
  ('deliver', 'completed', 'accepting', 'delivered'),
  ('withdraw', 'received', 'accepting', 'withdrawn'),
  ('withdraw', 'incomplete', 'accepting', 'withdrawn');

create table public.intake_cases (
  case_number text primary key check (case_number ~ '^KY[0-9]{10,16}$'),
  -- Drawn by whoever takes it in: sent again, it is the same.
  id uuid not null unique,
  item_id text not null references public.cross_region_items (id),
  guide_code text not null references public.guides (code),
  accepting_agency text not null references public.agencies (id),
  deciding_agency text not null references public.agencies (id) check (deciding_agency <> accepting_agency),
  -- 王*: enough to hand it over by; the digest proves a name, as in service_cases, and neither says one.
  applicant_mask text not null check (length(applicant_mask) <= 20),
  applicant_digest text not null check (applicant_digest ~ '^[0-9a-f]{64}$'),
  state text not null default 'received' check (state in (
    'received', 'sent', 'signed', 'incomplete', 'accepted', 'completed', 'delivered', 'returned', 'withdrawn'
  )),
  received_at timestamptz not null default clock_timestamp(),
  -- Since when it is in this state, until when it may be, and when that lamp turns yellow; null: no limit runs.
  since timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  warn_at timestamptz,
  -- How often a limit had run out before the step was done.
  late_steps integer not null default 0,
  closed_at timestamptz,
  demonstration boolean not null default false
);
create index intake_cases_item on public.intake_cases (item_id);
create index intake_cases_guide on public.intake_cases (guide_code);
create index intake_cases_accepting on public.intake_cases (accepting_agency, due_at, case_number);
create index intake_cases_deciding on public.intake_cases (deciding_agency, due_at, case_number);

create table public.intake_steps (
  -- Drawn by whoever sends it: sent again, it is the same.
  id uuid primary key,
  case_number text not null references public.intake_cases (case_number),
  act text not null,
  -- haoban.take_intake_step sets the next five, whatever was sent.
  nth integer not null default 0,
  state text not null default '',
  next text not null default '',
  at timestamptz not null default clock_timestamp(),
  late boolean not null default false,
  agency_id text not null references public.agencies (id),
  staff_id uuid not null,
  staff_name text not null,
  -- 快递单号, of a step that hands something to the post.
  tracking text not null default '' check (tracking ~ '^[A-Za-z0-9-]{0,40}$'),
  -- The applicant reads them: personal data is masked before they are kept.
  words text not null default '' check (length(words) <= 500),
  sent_digest text not null check (sent_digest ~ '^[0-9a-f]{64}$'),
  unique (case_number, nth),
  foreign key (act, state) references public.intake_moves (act, state)
);
create index intake_steps_move on public.intake_steps (act, state);
create index intake_steps_agency on public.intake_steps (agency_id);

create sequence haoban.intake_numbers;
-- The number of a new case: KY, the day in Shanghai, and a number that never comes again.
create function haoban.next_case_number() returns text
language sql volatile security definer set search_path = '' as $$
  select 'KY' || to_char(now() at time zone 'Asia/Shanghai', 'YYMMDD') || lpad(number::text, greatest(4, length(number::text)), '0')
  from (select nextval('haoban.intake_numbers') as number) as drawn
$$;
grant execute on function haoban.next_case_number() to authenticated, service_role;

-- Sets the limit of the state that a case has come to, from what its item promises, by the hour at which that side closes.
create function haoban.start_intake_clock(kase public.intake_cases) returns public.intake_cases
language plpgsql stable security definer set search_path = '' as $$
declare
  item public.cross_region_items;
  days integer;
  whose text;
begin
  select * into item from public.cross_region_items where id = kase.item_id;
  days := case kase.state when 'received' then item.send_days when 'sent' then item.sign_days
    when 'signed' then item.accept_days when 'accepted' then item.complete_days when 'completed' then item.deliver_days end;
  whose := case when kase.state in ('received', 'completed') then kase.accepting_agency else kase.deciding_agency end;
  kase.due_at := haoban.deadline(kase.since, days, (haoban.settings_of(whose)).closes_at);
  kase.warn_at := haoban.warning_of(kase.due_at);
  return kase;
end $$;

-- What is taken in is an item that the agency's window takes in, under an agreement that is in force today.
create function haoban.take_in() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  item public.cross_region_items;
  made public.cross_region_agreements;
  today date := (now() at time zone 'Asia/Shanghai')::date;
begin
  select * into item from public.cross_region_items where id = new.item_id and retired_on is null;
  select * into made from public.cross_region_agreements where id = item.agreement_id and retired_on is null
    and coalesce(valid_from, today) <= today and coalesce(valid_until, today) >= today;
  if made.id is null then
    raise exception 'no agreement in force' using errcode = 'check_violation', constraint = 'agreement_in_force';
  end if;
  if item.mode = 'online' or item.guide_code is null
    or item.accepting_region <> (select region_code from public.agencies where id = new.accepting_agency) then
    raise exception 'not taken in here' using errcode = 'check_violation', constraint = 'taken_in_here';
  end if;
  select id into new.deciding_agency from public.agencies where region_code = item.deciding_region order by id limit 1;
  if new.deciding_agency is null then
    raise exception 'no agency decides' using errcode = 'check_violation', constraint = 'somebody_decides';
  end if;
  new.guide_code := item.guide_code;
  new.state := 'received';
  new.received_at := clock_timestamp();
  new.since := new.received_at;
  new.late_steps := 0;
  new.closed_at := null;
  new.demonstration := (select demonstration from public.agencies where id = new.accepting_agency);
  return haoban.start_intake_clock(new);
end $$;
create trigger take_in before insert on public.intake_cases
for each row execute function haoban.take_in();

-- The citizen finds it by its number and the name, as any other 办件; it belongs to whoever decides.
create function haoban.open_service_case() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.service_cases (case_number, agency_id, guide_code, applicant_digest, demonstration)
  values (new.case_number, new.deciding_agency, new.guide_code, new.applicant_digest, new.demonstration);
  return null;
end $$;
create trigger open_service_case after insert on public.intake_cases
for each row execute function haoban.open_service_case();

-- One step after the other: who comes second meets the state that the first one left. The same id once more is nothing.
create function haoban.take_intake_step() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  kase public.intake_cases;
  move public.intake_moves;
begin
  select * into kase from public.intake_cases where case_number = new.case_number for update;
  if exists (select from public.intake_steps where id = new.id) then return null; end if;
  select * into move from public.intake_moves where (act, state) = (new.act, kase.state);
  if move.act is null then
    raise exception '% not in %', new.act, kase.state
      using errcode = 'check_violation', constraint = 'a_move_of_the_table';
  end if;
  if new.agency_id <> (case move.side when 'accepting' then kase.accepting_agency else kase.deciding_agency end) then
    raise exception '% is the other side''s', new.act using errcode = 'check_violation', constraint = 'side_of_the_move';
  end if;
  new.state := kase.state;
  new.next := move.next;
  new.nth := 1 + (select count(*) from public.intake_steps where case_number = new.case_number);
  -- A clock that was set back meanwhile sets no step before the one it follows.
  new.at := greatest(clock_timestamp(), kase.since);
  new.late := coalesce(kase.due_at < new.at, false);
  return new;
end $$;
create trigger take before insert on public.intake_steps
for each row execute function haoban.take_intake_step();

create function haoban.move_intake_on() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  kase public.intake_cases;
begin
  select * into kase from public.intake_cases where case_number = new.case_number;
  kase.state := new.next;
  kase.since := new.at;
  kase.late_steps := kase.late_steps + new.late::integer;
  if not exists (select from public.intake_moves where state = new.next) then kase.closed_at := new.at; end if;
  kase := haoban.start_intake_clock(kase);
  update public.intake_cases
  set (state, since, due_at, warn_at, late_steps, closed_at)
    = (kase.state, kase.since, kase.due_at, kase.warn_at, kase.late_steps, kase.closed_at)
  where case_number = new.case_number;
  -- 评价: what was delivered is a case that was completed, and so can be rated.
  if new.next = 'delivered' then
    insert into public.case_steps (case_number, step, handled_at) values (new.case_number, 'completion', new.at);
  end if;
  return null;
end $$;
create trigger move_on after insert on public.intake_steps
for each row execute function haoban.move_intake_on();

create trigger never_changed before update or delete on public.intake_steps
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.intake_steps
for each statement execute function haoban.refuse_change();
create trigger never_deleted before delete on public.intake_cases
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.intake_cases
for each statement execute function haoban.refuse_change();

alter table public.intake_moves enable row level security;
alter table public.intake_cases enable row level security;
alter table public.intake_steps enable row level security;

create policy "anyone reads" on public.intake_moves for select to anon, authenticated using (true);
grant select on public.intake_moves to anon, authenticated, service_role;

create policy "both agencies, and its applicant" on public.intake_cases for select to authenticated using (
  accepting_agency = (select haoban.handling_agency()) or deciding_agency = (select haoban.handling_agency())
  or applicant_digest = (select haoban.claim('applicant'))
);
create policy "taken in by one's own agency" on public.intake_cases for insert to authenticated
with check (accepting_agency = (select haoban.handling_agency()));
-- Only steps move it: not even the system writes here.
grant select, insert on public.intake_cases to authenticated, service_role;

create policy "with its case" on public.intake_steps for select to authenticated
using (exists (select from public.intake_cases as known where known.case_number = intake_steps.case_number));
create policy "in one's own name, of a case one sees" on public.intake_steps for insert to authenticated with check (
  staff_id = (select auth.uid()) and staff_name = (select haoban.claim('name'))
  and agency_id = (select haoban.handling_agency())
  and exists (select from public.intake_cases as known where known.case_number = intake_steps.case_number)
);
grant select, insert on public.intake_steps to authenticated, service_role;

-- Whoever hands the result over sees the case too, and so may hand over the door to its rating.
create policy "whoever took it in for another" on public.service_cases for select to authenticated using (exists (
  select from public.intake_cases as taken
  where taken.case_number = service_cases.case_number and taken.accepting_agency = (select haoban.handling_agency())
));

-- How many cases of some agencies, by the two of each, the month in which they were taken in and where they are: what
-- anybody may know of the ledger.
create function haoban.intake_counts(agencies text[]) returns table (
  accepting_agency text, deciding_agency text, month text, state text, cases bigint, overdue bigint, late_steps bigint
)
language sql stable security definer set search_path = '' as $$
  select accepting_agency, deciding_agency, to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM'), state,
    count(*), count(*) filter (where due_at < now()), sum(late_steps)
  from public.intake_cases where accepting_agency = any ($1) or deciding_agency = any ($1)
  group by 1, 2, 3, 4
$$;
create function haoban.intake_since(agencies text[]) returns date
language sql stable security definer set search_path = '' as $$
  select (min(received_at) at time zone 'Asia/Shanghai')::date from public.intake_cases
  where accepting_agency = any ($1) or deciding_agency = any ($1)
$$;
grant execute on function haoban.intake_counts(text[]), haoban.intake_since(text[]) to anon, authenticated;

call haoban.audit('public.intake_cases', 'case_number', 'applicant_digest', 'applicant_mask');
call haoban.audit('public.intake_steps', 'case_number', 'words', 'sent_digest');

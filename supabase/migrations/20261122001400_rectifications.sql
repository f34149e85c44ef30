-- 差评整改: opened by the poor rating itself, moved on by steps that are only ever added.
create table public.rectification_moves (
  act text not null,
  state text not null,
  by text not null check (by in ('clerk', 'supervisor', 'handler', 'citizen', 'clock')),
  next text not null,
  primary key (act, state, by)
);
comment on table public.rectification_moves is 'The table of rules/lifecycle.ts, as the database holds everybody to it.';

with listed (act, states, actors, next) as (values
  ('dispatch', array['received'], array['clerk', 'supervisor'], 'dispatched'),
  ('uphold', array['dispatched'], array['clerk', 'supervisor'], 'upheld'),
  ('propose-void', array['dispatched', 'upheld'], array['clerk', 'supervisor'], 'void-proposed'),
  ('confirm-void', array['void-proposed'], array['supervisor'], 'voided'),
  ('reject-void', array['void-proposed'], array['supervisor'], 'upheld'),
  ('follow-up', array['upheld'], array['clerk', 'supervisor'], 'followed-up'),
  ('rectify', array['followed-up', 'reopened'], array['clerk', 'supervisor'], 'rectified'),
  ('accept', array['rectified'], array['citizen'], 'closed'),
  ('accept-not', array['rectified'], array['citizen'], 'reopened'),
  ('lapse', array['rectified'], array['clock'], 'closed'),
  ('extend', array['dispatched', 'upheld', 'followed-up', 'reopened'], array['clerk', 'supervisor'], null),
  ('appeal', array['received', 'dispatched', 'upheld', 'followed-up'], array['handler'], null),
  ('grant-appeal', array['received', 'dispatched', 'upheld', 'followed-up'], array['supervisor'], 'void-proposed'),
  ('deny-appeal', array['received', 'dispatched', 'upheld', 'followed-up', 'reopened', 'rectified'],
    array['supervisor'], null),
  ('add-words', array['received', 'dispatched', 'upheld', 'followed-up', 'reopened', 'void-proposed', 'rectified'],
    array['citizen'], null),
  ('escalate', array['received', 'dispatched', 'upheld', 'followed-up', 'reopened', 'void-proposed'],
    array['clock'], null),
  ('explain', array['received', 'dispatched', 'upheld', 'followed-up', 'reopened', 'void-proposed', 'rectified',
    'closed'], array['clerk', 'supervisor'], null),
  ('interview', array['received', 'dispatched', 'upheld', 'followed-up', 'reopened', 'void-proposed', 'rectified',
    'closed'], array['supervisor'], null)
)
insert into public.rectification_moves (act, state, by, next)
select act, state, actor, coalesce(next, state) from listed, unnest(states) as state, unnest(actors) as actor;

create table public.rectifications (
  rating bigint primary key references public.ratings (number),
  agency_id text not null references public.agencies (id),
  window_id text references public.service_windows (id),
  state text not null default 'received' check (state in (
    'received', 'dispatched', 'upheld', 'void-proposed', 'followed-up', 'rectified', 'reopened', 'closed', 'voided'
  )),
  department text,
  follow_up_due_at timestamptz not null,
  rectify_due_at timestamptz not null,
  -- The clock that runs now: the call back first, then the rectification, then the citizen's answer.
  due_at timestamptz,
  warn_at timestamptz,
  extended boolean not null default false,
  appealed_by uuid,
  proposed_by uuid,
  void_reason text check (void_reason in ('mistaken', 'malicious')),
  rejections integer not null default 0,
  outcome text check (outcome in ('satisfied', 'dissatisfied', 'unanswered')),
  overdue boolean not null default false,
  closed_at timestamptz
);
create index rectifications_agency on public.rectifications (agency_id, due_at);
create index rectifications_window on public.rectifications (window_id) where window_id is not null;
create index rectifications_due on public.rectifications (due_at) where due_at is not null;

create table public.rectification_steps (
  id uuid primary key,
  rating bigint not null references public.rectifications (rating),
  nth integer not null,
  act text not null,
  state text not null,
  next text not null,
  by text not null,
  staff_id uuid,
  staff_name text,
  department text,
  words text not null default '' check (length(words) <= 500),
  private_words text not null default '' check (length(private_words) <= 1000),
  salt text not null default replace(gen_random_uuid()::text, '-', ''),
  outcome text check (outcome in ('reached', 'unreached', 'no-contact')),
  remedy text check (remedy in ('immediate', 'by-deadline', 'explained')),
  reason text check (reason in ('mistaken', 'malicious')),
  photos uuid[] not null default '{}' check (cardinality(photos) <= 3),
  sent_digest text,
  at timestamptz not null default now(),
  unique (rating, nth),
  foreign key (act, state, by) references public.rectification_moves (act, state, by)
);
create index rectification_steps_move on public.rectification_steps (act, state, by);

-- 督办单: one for each clock that ran out, and for a second "不满意".
create table public.supervision_orders (
  rating bigint not null references public.rectifications (rating),
  cause text not null check (cause in ('follow-up-overdue', 'rectification-overdue', 'dissatisfied-twice')),
  issued_at timestamptz not null default now(),
  explained_at timestamptz,
  interviewed_at timestamptz,
  primary key (rating, cause)
);

create function haoban.open_rectification() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  setting public.district_settings := haoban.settings_of(new.agency_id);
  called_by timestamptz := haoban.deadline(new.given_at, setting.follow_up_days, setting.closes_at);
begin
  if new.test or new.by_default or not haoban.is_poor(new.level, setting.poor_levels) then return null; end if;
  insert into public.rectifications
    (rating, agency_id, window_id, follow_up_due_at, rectify_due_at, due_at, warn_at)
  values (new.number, new.agency_id, new.window_id, called_by,
    haoban.deadline(new.given_at, setting.rectification_days, setting.closes_at),
    called_by, haoban.warning_of(called_by));
  return null;
end $$;
create trigger open_rectification after insert on public.ratings
for each row execute function haoban.open_rectification();

-- Where a step leads, held to the table of moves; who may not do it although the table allows.
create function haoban.take_step() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  case_file public.rectifications;
begin
  select * into case_file from public.rectifications where rating = new.rating for update;
  new.state := case_file.state;
  select next into new.next from public.rectification_moves
  where act = new.act and state = new.state and by = new.by;
  if not found then
    raise exception '% may not % in %', new.by, new.act, new.state
      using errcode = 'check_violation', constraint = 'a_move_of_the_table';
  end if;
  if (new.act = 'extend' and case_file.extended)
    or (new.act in ('grant-appeal', 'deny-appeal') and case_file.appealed_by is null)
    or (new.act = 'appeal' and case_file.appealed_by is not null) then
    raise exception '% is not possible now', new.act
      using errcode = 'check_violation', constraint = 'a_move_of_the_table';
  end if;
  if (new.act in ('confirm-void', 'reject-void') and case_file.proposed_by = new.staff_id)
    or (new.act in ('grant-appeal', 'deny-appeal') and case_file.appealed_by = new.staff_id) then
    raise exception 'a second person decides' using errcode = 'check_violation', constraint = 'second_person';
  end if;
  -- A second "不满意" is the last word: closed as what it is, and supervised.
  if new.act = 'accept-not' and case_file.rejections > 0 then new.next := 'closed'; end if;
  new.at := now();
  new.nth := 1 + (select count(*) from public.rectification_steps where rating = new.rating);
  return new;
end $$;
create trigger take before insert on public.rectification_steps
for each row execute function haoban.take_step();

create function haoban.enter_step() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  case_file public.rectifications;
  setting public.district_settings;
begin
  select * into case_file from public.rectifications where rating = new.rating;
  setting := haoban.settings_of(case_file.agency_id);
  case_file.state := new.next;
  if new.act = 'dispatch' then case_file.department := new.department; end if;
  if new.act = 'follow-up' then case_file.due_at := case_file.rectify_due_at; end if;
  if new.act = 'rectify' then
    case_file.due_at := haoban.deadline(new.at, setting.re_rating_days, setting.closes_at);
  end if;
  if new.act = 'accept-not' then
    case_file.rejections := case_file.rejections + 1;
    case_file.due_at := haoban.deadline(new.at, setting.rectification_days, setting.closes_at);
    case_file.rectify_due_at := case_file.due_at;
  end if;
  if new.act = 'extend' then
    case_file.extended := true;
    case_file.rectify_due_at := haoban.deadline(
      (select given_at from public.ratings where number = new.rating), setting.extended_days, setting.closes_at);
    if new.state in ('followed-up', 'reopened') then case_file.due_at := case_file.rectify_due_at; end if;
  end if;
  if new.act = 'appeal' then case_file.appealed_by := new.staff_id; end if;
  if new.act = 'deny-appeal' then case_file.appealed_by := null; end if;
  if new.act in ('propose-void', 'grant-appeal') then
    case_file.proposed_by := new.staff_id;
    case_file.void_reason := new.reason;
    case_file.appealed_by := null;
  end if;
  if new.act = 'reject-void' then
    case_file.proposed_by := null;
    case_file.void_reason := null;
  end if;
  if new.act = 'escalate' then case_file.overdue := true; end if;
  if new.next in ('closed', 'voided') and new.state <> new.next then
    case_file.closed_at := new.at;
    case_file.due_at := null;
    case_file.outcome := case new.act
      when 'accept' then 'satisfied' when 'accept-not' then 'dissatisfied' when 'lapse' then 'unanswered' end;
  end if;
  case_file.warn_at := haoban.warning_of(case_file.due_at);
  update public.rectifications set
    state = case_file.state, department = case_file.department, rectify_due_at = case_file.rectify_due_at,
    due_at = case_file.due_at, warn_at = case_file.warn_at, extended = case_file.extended,
    appealed_by = case_file.appealed_by, proposed_by = case_file.proposed_by, void_reason = case_file.void_reason,
    rejections = case_file.rejections, outcome = case_file.outcome, overdue = case_file.overdue,
    closed_at = case_file.closed_at
  where rating = new.rating;
  if new.act = 'escalate' then
    insert into public.supervision_orders (rating, cause)
    values (new.rating, case when new.state in ('followed-up', 'reopened') then 'rectification-overdue'
      else 'follow-up-overdue' end) on conflict do nothing;
  elsif new.act = 'accept-not' and new.next = 'closed' then
    insert into public.supervision_orders (rating, cause) values (new.rating, 'dissatisfied-twice');
  elsif new.act = 'explain' then
    update public.supervision_orders set explained_at = new.at where rating = new.rating and explained_at is null;
  elsif new.act = 'interview' then
    update public.supervision_orders set interviewed_at = new.at where rating = new.rating and interviewed_at is null;
  end if;
  perform haoban.append_to_ledger(new.rating, jsonb_build_object(
    'kind', 'step', 'receipt', (select haoban.receipt_of(number, given_on) from public.ratings where number = new.rating),
    'act', new.act, 'state', new.next, 'on', (new.at at time zone 'Asia/Shanghai')::date, 'by', new.by,
    'reason', new.reason, 'words', nullif(encode(sha256(convert_to(new.salt || E'\n' || new.words, 'UTF8')), 'hex'),
      encode(sha256(convert_to(new.salt || E'\n', 'UTF8')), 'hex'))));
  return null;
end $$;
create trigger enter after insert on public.rectification_steps
for each row execute function haoban.enter_step();
create trigger never_changed before update or delete on public.rectification_steps
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.rectification_steps
for each statement execute function haoban.refuse_change();

-- What anybody may see of a step: what was said in public. Words of the citizen are masked before they are kept.
alter table public.rectification_moves enable row level security;
alter table public.rectifications enable row level security;
alter table public.rectification_steps enable row level security;
alter table public.supervision_orders enable row level security;

create policy "anyone reads" on public.rectification_moves for select to anon, authenticated using (true);
grant select on public.rectification_moves to anon, authenticated;
grant all on public.rectification_moves to service_role;

-- The rated window follows its own poor rating in order to appeal; it never sees who rated.
create policy "its giver, its holder, its agency" on public.rectifications for select to authenticated using (
  rating = (select (auth.jwt() ->> 'rating')::bigint)
  or agency_id = (select auth.jwt() ->> 'agency')
  or rating in (select number from public.ratings where citizen_id = (select auth.uid()))
);
grant select on public.rectifications to authenticated;
grant all on public.rectifications to service_role;

create policy "with its rectification, except for the rated window" on public.rectification_steps
for select to authenticated using (rating in (
  select rating from public.rectifications
  where not haoban.sits_at(window_id)
));
create policy "by the agency, the rated window apart" on public.rectification_steps
for insert to authenticated with check (
  staff_id = (select auth.uid()) and staff_name = (select auth.jwt() ->> 'name')
  and by in (select auth.jwt() ->> 'staff_role')
  and rating in (select rating from public.rectifications
    where agency_id = (select auth.jwt() ->> 'agency')
      and not haoban.sits_at(window_id))
);
create policy "the rated window appeals" on public.rectification_steps
for insert to authenticated with check (
  by = 'handler' and staff_id = (select auth.uid()) and staff_name = (select auth.jwt() ->> 'name')
  and rating in (select rating from public.rectifications where window_id = (select auth.jwt() ->> 'window'))
);
create policy "the citizen has a word" on public.rectification_steps
for insert to authenticated with check (
  by = 'citizen' and staff_id is null and rating = (select (auth.jwt() ->> 'rating')::bigint)
);
grant select, insert on public.rectification_steps to authenticated;
grant all on public.rectification_steps to service_role;

create policy "with its rectification" on public.supervision_orders for select to authenticated
using (rating in (select rating from public.rectifications));
grant select on public.supervision_orders to authenticated;
grant all on public.supervision_orders to service_role;

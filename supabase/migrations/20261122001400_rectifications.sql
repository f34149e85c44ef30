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
  followed_up_at timestamptz,
  -- The days of putting right are counted from the rating, and anew from the citizen's "不满意".
  counted_from timestamptz not null,
  rectify_due_at timestamptz not null,
  answer_due_at timestamptz,
  -- The clock that runs now, and when its lamp turns yellow: haoban.run_clock.
  due_at timestamptz,
  warn_at timestamptz,
  -- The end of the clock that ran out last: each is escalated once.
  escalated_due_at timestamptz,
  overdue boolean not null generated always as (escalated_due_at is not null) stored,
  extended boolean not null default false,
  appeal text check (appeal in ('open', 'granted', 'denied')),
  void_reason text check (void_reason in ('mistaken', 'malicious')),
  rejections integer not null default 0,
  outcome text check (outcome in ('satisfied', 'dissatisfied', 'unanswered')),
  closed_at timestamptz
);
create index rectifications_window on public.rectifications (window_id) where window_id is not null;
create index rectifications_due on public.rectifications (due_at) where due_at is not null;
-- The inbox of an agency: what is open, the most urgent first, and its lamps; what has ended, the newest first.
create index rectifications_open on public.rectifications (agency_id, due_at, rating) include (warn_at)
where due_at is not null;
create index rectifications_ended on public.rectifications (agency_id, state, rating) where due_at is null;
-- The public list by how far the handling is.
create index rectifications_state on public.rectifications (state, rating);
create index rectifications_unended on public.rectifications (rating) where state not in ('closed', 'voided');

create table public.rectification_steps (
  -- Drawn by whoever sends it: sent again, it is the same.
  id uuid primary key,
  rating bigint not null references public.rectifications (rating),
  -- haoban.take_step sets the next five, whatever was sent.
  nth integer not null default 0,
  state text not null default '',
  next text not null default '',
  salt text not null default '',
  at timestamptz not null default now(),
  act text not null,
  by text not null,
  staff_id uuid,
  staff_name text,
  department text,
  -- Anybody reads them: personal data is masked before they are kept.
  words text not null default '' check (length(words) <= 600),
  private_words text not null default '' check (length(private_words) <= 1000),
  outcome text check (outcome in ('reached', 'unreached', 'no-contact')),
  remedy text check (remedy in ('immediate', 'by-deadline', 'explained')),
  reason text check (reason in ('mistaken', 'malicious')),
  photos uuid[] not null default '{}' check (cardinality(photos) <= 3),
  sent_digest text,
  unique (rating, nth),
  foreign key (act, state, by) references public.rectification_moves (act, state, by),
  constraint somebody_did_it check ((by in ('citizen', 'clock')) = (staff_id is null))
);
create index rectification_steps_move on public.rectification_steps (act, state, by);

-- 督办单: one for each clock that ran out, and for a second "不满意"; issued by that step.
create table public.supervision_orders (
  rating bigint not null,
  nth integer not null,
  cause text not null check (cause in ('follow-up-overdue', 'rectification-overdue', 'dissatisfied-twice')),
  issued_at timestamptz not null,
  primary key (rating, nth),
  foreign key (rating, nth) references public.rectification_steps (rating, nth)
);

-- First the call back, then the putting right, then the citizen's answer. Whether it is to be voided stops no clock.
create function haoban.run_clock() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.due_at := case
    when new.state in ('closed', 'voided') then null
    when new.state = 'rectified' then new.answer_due_at
    when new.followed_up_at is not null then new.rectify_due_at
    else new.follow_up_due_at
  end;
  new.warn_at := haoban.warning_of(new.due_at);
  return new;
end $$;
create trigger run_clock before insert or update on public.rectifications
for each row execute function haoban.run_clock();

create function haoban.open_rectification() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  setting public.district_settings := haoban.settings_of(new.agency_id);
begin
  if haoban.is_poor(new.level, setting.poor_levels) then
    insert into public.rectifications (rating, agency_id, window_id, counted_from, follow_up_due_at, rectify_due_at)
    values (new.number, new.agency_id, new.window_id, new.given_at,
      haoban.deadline(new.given_at, setting.follow_up_days, setting.closes_at),
      haoban.deadline(new.given_at, setting.rectification_days, setting.closes_at));
  end if;
  return null;
end $$;
-- The three lowest are looked at: how many of them are poor is the district's to say.
create trigger open_rectification after insert on public.ratings for each row
when (haoban.is_poor(new.level, 3) and not new.test and not new.by_default) execute function haoban.open_rectification();

-- Why somebody may not do something now: the name of the rule that speaks against it, null where none does.
-- The desk offers what nothing speaks against, and a step is held to the same.
create function haoban.objection_to(handling public.rectifications, act text, by text, staff uuid) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when not exists (select from public.rectification_moves as move
      where (move.act, move.state, move.by) = ($2, handling.state, $3)) then 'a_move_of_the_table'
    when $2 = 'extend' and handling.extended then 'extended_once'
    when $2 = 'extend' and handling.rectify_due_at <= now() then 'extended_in_time'
    when $2 = 'appeal' and handling.appeal is not null then 'appealed_once'
    when $2 in ('grant-appeal', 'deny-appeal') and handling.appeal is distinct from 'open' then 'an_open_appeal'
    when $2 = 'escalate' and (handling.due_at > now() or handling.due_at = handling.escalated_due_at)
      then 'escalated_once_overdue'
    when $2 = 'add-words' and (select count(*) from public.rectification_steps as step where step.rating = handling.rating
      and step.act = 'add-words' and step.at > now() - interval '1 day') >= 20 then 'words_of_a_day'
    when $2 = 'lapse' and handling.due_at > now() then 'lapsed_when_due'
    when $2 in ('explain', 'interview') and not exists (
      select from public.supervision_orders as issued where issued.rating = handling.rating) then 'under_supervision'
    when $2 in ('confirm-void', 'reject-void', 'grant-appeal', 'deny-appeal') and exists (
      select from public.rectification_steps as step where step.rating = handling.rating
        and step.act in ('appeal', 'propose-void', 'grant-appeal') and step.staff_id = $4) then 'second_person'
  end
$$;
grant execute on function haoban.objection_to(public.rectifications, text, text, uuid) to authenticated;

-- One step after the other: who comes second meets the state that the first one left. The same id once more is nothing.
-- ("by" is a word of PL/pgSQL itself, hence the quotes.)
create function haoban.take_step() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  handling public.rectifications;
  objection text;
begin
  select * into handling from public.rectifications where rating = new.rating for update;
  if exists (select from public.rectification_steps where id = new.id) then return null; end if;
  objection := haoban.objection_to(handling, new.act, new."by", new.staff_id);
  if objection is not null then
    raise exception '% may not % in %', new."by", new.act, handling.state
      using errcode = 'check_violation', constraint = objection, table = 'rectification_steps';
  end if;
  new.state := handling.state;
  new.next := (select next from public.rectification_moves where (act, state, by) = (new.act, new.state, new."by"));
  -- A second "不满意" is the last word: closed as what it is, and supervised.
  if new.act = 'accept-not' and handling.rejections > 0 then new.next := 'closed'; end if;
  -- What it is voided for is what was proposed: said where somebody else has agreed, and not before.
  if new.act = 'confirm-void' then new.reason := handling.void_reason; end if;
  new.nth := 1 + (select count(*) from public.rectification_steps where rating = new.rating);
  new.at := clock_timestamp();
  new.salt := replace(gen_random_uuid()::text, '-', '');
  return new;
end $$;
create trigger take before insert on public.rectification_steps
for each row execute function haoban.take_step();

create function haoban.move_on() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  handling public.rectifications;
  setting public.district_settings;
begin
  select * into handling from public.rectifications where rating = new.rating;
  setting := haoban.settings_of(handling.agency_id);
  handling.state := new.next;
  case new.act
    when 'dispatch' then handling.department := new.department;
    when 'follow-up' then handling.followed_up_at := new.at;
    when 'rectify' then handling.answer_due_at := haoban.deadline(new.at, setting.re_rating_days, setting.closes_at);
    when 'extend' then
      handling.extended := true;
      handling.rectify_due_at := haoban.deadline(handling.counted_from, setting.extended_days, setting.closes_at);
    when 'accept' then handling.outcome := 'satisfied';
    when 'lapse' then handling.outcome := 'unanswered';
    when 'accept-not' then
      handling.rejections := handling.rejections + 1;
      handling.counted_from := new.at;
      handling.rectify_due_at := haoban.deadline(new.at, setting.rectification_days, setting.closes_at);
      handling.outcome := case when new.next = 'closed' then 'dissatisfied' end;
    when 'appeal' then handling.appeal := 'open';
    when 'deny-appeal' then handling.appeal := 'denied';
    when 'grant-appeal' then
      handling.appeal := 'granted';
      handling.void_reason := new.reason;
    when 'propose-void' then handling.void_reason := new.reason;
    when 'reject-void' then handling.void_reason := null;
    when 'escalate' then handling.escalated_due_at := handling.due_at;
    else null;
  end case;
  if new.next in ('closed', 'voided') then handling.closed_at := coalesce(handling.closed_at, new.at); end if;
  update public.rectifications set
    (state, department, followed_up_at, counted_from, rectify_due_at, answer_due_at, escalated_due_at, extended,
      appeal, void_reason, rejections, outcome, closed_at)
    = (handling.state, handling.department, handling.followed_up_at, handling.counted_from, handling.rectify_due_at,
      handling.answer_due_at, handling.escalated_due_at, handling.extended, handling.appeal, handling.void_reason,
      handling.rejections, handling.outcome, handling.closed_at)
  where rating = new.rating;
  return null;
end $$;
create trigger move_on after insert on public.rectification_steps
for each row execute function haoban.move_on();

create function haoban.supervise() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.supervision_orders (rating, nth, cause, issued_at)
  select new.rating, new.nth, case
      when new.act = 'accept-not' then 'dissatisfied-twice'
      when followed_up_at is null then 'follow-up-overdue'
      else 'rectification-overdue'
    end, new.at
  from public.rectifications where rating = new.rating;
  return null;
end $$;
create trigger supervise after insert on public.rectification_steps for each row
when (new.act = 'escalate' or new.act = 'accept-not' and new.next = 'closed') execute function haoban.supervise();

create function haoban.enter_step() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform haoban.append_to_ledger(new.rating, jsonb_build_object(
    'kind', 'step',
    'receipt', (select haoban.receipt_of(number, given_on) from public.ratings where number = new.rating),
    'act', new.act, 'state', new.next, 'on', (new.at at time zone 'Asia/Shanghai')::date, 'by', new."by",
    'reason', case when new.next = 'voided' then new.reason end,
    'words', case when new.words <> '' then
      encode(sha256(convert_to(new.salt || E'\n' || new.words, 'UTF8')), 'hex') end));
  return null;
end $$;
create trigger enter after insert on public.rectification_steps
for each row execute function haoban.enter_step();

create trigger never_changed before update or delete on public.rectification_steps
for each row execute function haoban.refuse_change();
create trigger never_changed before update or delete on public.supervision_orders
for each row execute function haoban.refuse_change();
create trigger never_deleted before delete on public.rectifications
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.rectification_steps
for each statement execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.supervision_orders
for each statement execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.rectifications
for each statement execute function haoban.refuse_change();

alter table public.rectification_moves enable row level security;
alter table public.rectifications enable row level security;
alter table public.rectification_steps enable row level security;
alter table public.supervision_orders enable row level security;

create policy "anyone reads" on public.rectification_moves for select to anon, authenticated using (true);
grant select on public.rectification_moves to anon, authenticated, service_role;

-- The rated window follows its own poor rating in order to appeal; it never sees who rated.
create policy "its giver, its holder, its agency" on public.rectifications for select to authenticated using (
  rating = (select haoban.claim('rating')::bigint)
  or agency_id = (select haoban.handling_agency())
  or exists (select from public.ratings where number = rating and citizen_id = (select auth.uid()))
);
-- Only steps move it: not even the system writes here.
grant select on public.rectifications to authenticated, service_role;

-- What anybody may know of a step stands in haoban.public_steps.
create policy "the agency, the rated window apart; else what one did oneself" on public.rectification_steps
for select to authenticated using (
  staff_id = (select auth.uid())
  or exists (
    select from public.rectifications as handling where handling.rating = rectification_steps.rating
      and (by = 'citizen' or agency_id = (select haoban.handling_agency())) and not haoban.sits_at(window_id)
  )
);
create policy "by the agency, the rated window apart" on public.rectification_steps
for insert to authenticated with check (
  staff_id = (select auth.uid()) and staff_name = (select haoban.claim('name'))
  and by in ('clerk', 'supervisor') and haoban.has_role(by)
  and exists (
    select from public.rectifications as handling where handling.rating = rectification_steps.rating
      and agency_id = (select haoban.handling_agency()) and not haoban.sits_at(window_id)
  )
);
create policy "the rated window appeals" on public.rectification_steps
for insert to authenticated with check (
  by = 'handler' and staff_id = (select auth.uid()) and staff_name = (select haoban.claim('name'))
  and exists (
    select from public.rectifications as handling where handling.rating = rectification_steps.rating
      and agency_id = (select haoban.handling_agency()) and haoban.sits_at(window_id)
  )
);
create policy "the citizen has a word" on public.rectification_steps
for insert to authenticated with check (
  by = 'citizen' and staff_id is null and rating = (select haoban.claim('rating')::bigint)
);
grant select, insert on public.rectification_steps to authenticated, service_role;

create policy "with its rectification" on public.supervision_orders for select to authenticated
using (exists (select from public.rectifications as handling where handling.rating = supervision_orders.rating));
grant select on public.supervision_orders to authenticated, service_role;

-- 好差评 (国办发〔2019〕51号; GB/T 39734-2020). A rating is written once: never changed, never deleted.
create function haoban.is_poor(level text, levels integer) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(array_position(array['very-dissatisfied', 'dissatisfied', 'basically-satisfied'], level) <= levels, false);
end $$;
grant execute on function haoban.is_poor(text, integer) to authenticated, service_role;

-- Whether the caller is staff of that window: then the rating is not theirs to see or handle.
create function haoban.sits_at(place text) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(place = (select haoban.claim('window')), false)
$$;
grant execute on function haoban.sits_at(text) to authenticated;

create table public.ratings (
  number bigint generated always as identity primary key,
  -- Drawn by whoever sends it, for this one rating: sent again, it is the same.
  id uuid not null unique,
  agency_id text not null references public.agencies (id),
  scope text not null check (scope in ('on-the-spot', 'online', 'general', 'investigation')),
  channel text not null check (
    channel in ('window-device', 'qr-code', 'mini-program', 'web', 'sms', 'hotline', 'opinion-box', 'kiosk')
  ),
  level text not null check (
    level in ('very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied')
  ),
  tags text[] not null default '{}' check (cardinality(tags) <= 8),
  comment text not null default '' check (length(comment) <= 300),
  -- What anybody may read before a person has looked: personal data masked; null where it waits for a look.
  public_comment text,
  comment_check text not null default 'none' check (comment_check in ('none', 'pass', 'review', 'risky', 'pending')),
  guide_code text references public.guides (code),
  point_id text references public.service_points (id),
  window_id text references public.service_windows (id),
  case_number text,
  step text,
  handled_on date,
  late boolean not null default false,
  by_default boolean not null default false,
  -- Set by the database, from the window: a rating of the self-test enters no figure.
  test boolean not null default false,
  named boolean not null default false,
  citizen_id uuid,
  entered_by uuid,
  -- The number under which another system knows it.
  foreign_reference text unique,
  -- What was sent, as one digest: the same id with other content is refused.
  sent_digest text not null check (sent_digest ~ '^[0-9a-f]{64}$'),
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  -- Words that were masked or held back: a person of the agency looks at them. A column, for the planner to count.
  to_look_at boolean not null generated always as (
    comment <> '' and public_comment is distinct from comment and not test
  ) stored,
  given_at timestamptz not null default now(),
  given_on date not null default (now() at time zone 'Asia/Shanghai')::date,
  foreign key (case_number, step) references public.case_steps (case_number, step),
  constraint one_rating_per_step unique (case_number, step),
  constraint poor_needs_a_reason check (
    by_default or cardinality(tags) > 0 or comment <> '' or not haoban.is_poor(level, 2)
  ),
  constraint of_a_case check ((case_number is null) = (step is null)),
  constraint from_somebody check ((citizen_id is null) <> (entered_by is null))
);
create index ratings_agency on public.ratings (agency_id, number);
create index ratings_guide on public.ratings (guide_code, number);
create index ratings_point on public.ratings (point_id) where point_id is not null;
create index ratings_citizen on public.ratings (citizen_id, number) where citizen_id is not null;
create index ratings_window on public.ratings (window_id) where window_id is not null;
create index ratings_guide_poor on public.ratings (guide_code, number)
where level in ('dissatisfied', 'very-dissatisfied');
create index ratings_to_look_at on public.ratings (agency_id, number) where to_look_at;
create index ratings_poor on public.ratings (level, number)
where level in ('basically-satisfied', 'dissatisfied', 'very-dissatisfied');

-- Whether a step has its rating: for the applicant; staff could tell from it who has rated.
create function haoban.is_rated(case_number text, step text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.ratings
    where ratings.case_number = is_rated.case_number and ratings.step = is_rated.step)
    and (select haoban.claim('applicant')) is not null
$$;
grant execute on function haoban.is_rated(text, text) to authenticated;

create function haoban.receipt_of(number bigint, given_on date) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return 'HB' || to_char(given_on, 'YYMM') || lpad(number::text, greatest(4, length(number::text)), '0');
end $$;
grant execute on function haoban.receipt_of(bigint, date) to anon, authenticated, service_role;

-- Who to call back: apart, so that it can be taken away and the rating stays.
create table public.rating_contacts (
  rating bigint primary key references public.ratings (number),
  name text not null default '' check (length(name) <= 40),
  phone text not null check (phone ~ '^(1\d{10}|0\d{2,3}-?\d{7,8})$')
);

-- A person of the agency has looked at the words of a rating, or of its 追评; the newest look counts.
create table public.comment_reviews (
  id uuid primary key,
  rating bigint not null references public.ratings (number),
  words_of text not null check (words_of in ('rating', 'supplement')),
  -- Null: the words stay unpublished, for the reason given.
  public_comment text check (length(public_comment) <= 300),
  reason text not null default '' check (length(reason) <= 200),
  staff_id uuid not null,
  reviewed_at timestamptz not null default now(),
  check (public_comment is not null or reason <> '')
);
create index comment_reviews_rating on public.comment_reviews (rating, words_of, reviewed_at);

create function haoban.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception '% is never changed and never deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on public.ratings
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.ratings
for each statement execute function haoban.refuse_change();
create trigger never_changed before update or delete on public.comment_reviews
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.comment_reviews
for each statement execute function haoban.refuse_change();

create function haoban.settle_rating() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.test := coalesce((select test from public.service_windows where id = new.window_id), false);
  return new;
end $$;
create trigger settle before insert on public.ratings for each row execute function haoban.settle_rating();

create function haoban.enter_rating() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform haoban.append_to_ledger(new.number, jsonb_build_object(
    'kind', 'rating', 'receipt', haoban.receipt_of(new.number, new.given_on), 'on', new.given_on,
    'agency', new.agency_id, 'item', new.guide_code, 'point', new.point_id,
    'level', new.level, 'tags', new.tags, 'scope', new.scope, 'channel', new.channel,
    'byDefault', new.by_default, 'late', new.late, 'test', new.test, 'commitment', new.commitment));
  return null;
end $$;
create trigger enter after insert on public.ratings for each row execute function haoban.enter_rating();

alter table public.ratings enable row level security;
alter table public.rating_contacts enable row level security;
alter table public.comment_reviews enable row level security;

-- The rated window sees what everybody sees (public_ratings), never the row itself.
create policy "its giver, its holder, its agency" on public.ratings for select to authenticated using (
  citizen_id = (select auth.uid())
  or number = (select haoban.claim('rating')::bigint)
  or (agency_id = (select haoban.handling_agency())
    and not haoban.sits_at(window_id)
  )
);
create policy "as oneself, through a door" on public.ratings for insert to authenticated with check (
  citizen_id = (select auth.uid()) and (select haoban.claim('kind')) = 'citizen'
  and not by_default and channel not in ('hotline', 'opinion-box') and scope <> 'investigation'
  and case_number is not distinct from (select haoban.case_of_door())
  and step is not distinct from (select haoban.step_of_door())
  and (case_number is null) = (scope = 'general')
);
create policy "taken down by the agency" on public.ratings for insert to authenticated with check (
  entered_by = (select auth.uid()) and agency_id = (select haoban.handling_agency())
  and not haoban.sits_at(window_id)
  and (case_number is null or exists (
    select from public.service_cases as known where known.case_number = ratings.case_number))
);
grant select, insert on public.ratings to authenticated;
grant all on public.ratings to service_role;

create policy "of a rating one may see" on public.rating_contacts for select to authenticated
using (exists (select from public.ratings where number = rating));
create policy "of one's own rating" on public.rating_contacts for insert to authenticated
with check (exists (select from public.ratings
  where number = rating and (select auth.uid()) in (citizen_id, entered_by)));
create policy "taken away by its holder" on public.rating_contacts for delete to authenticated
using (rating = (select haoban.claim('rating')::bigint));
grant select, insert, delete on public.rating_contacts to authenticated;
grant all on public.rating_contacts to service_role;

create policy "of a rating of one's agency" on public.comment_reviews for select to authenticated
using ((select haoban.claim('kind')) = 'staff' and exists (select from public.ratings where number = rating));
create policy "by the agency, not the rated window" on public.comment_reviews for insert to authenticated
with check (staff_id = (select auth.uid()) and (select haoban.claim('kind')) = 'staff'
  and exists (select from public.ratings where number = rating));
grant select, insert on public.comment_reviews to authenticated;
grant all on public.comment_reviews to service_role;

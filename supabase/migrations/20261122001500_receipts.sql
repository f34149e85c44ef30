-- 追评: one later word of the same person, beside the first and never instead of it.
create table public.supplements (
  rating bigint primary key references public.ratings (number),
  id uuid not null unique,
  level text not null check (
    level in ('very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied')
  ),
  tags text[] not null default '{}' check (cardinality(tags) <= 8),
  comment text not null default '' check (length(comment) <= 300),
  public_comment text,
  sent_digest text not null check (sent_digest ~ '^[0-9a-f]{64}$'),
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  -- As of a rating: a person of the agency looks at what was masked or held back.
  to_look_at boolean not null generated always as (
    comment <> '' and public_comment is distinct from comment
  ) stored,
  given_on date not null default (now() at time zone 'Asia/Shanghai')::date,
  constraint poor_needs_a_reason check (cardinality(tags) > 0 or comment <> '' or not haoban.is_poor(level, 2))
);
create index supplements_to_look_at on public.supplements (rating) where to_look_at;

create function haoban.enter_supplement() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform haoban.append_to_ledger(new.rating, jsonb_build_object(
    'kind', 'supplement', 'receipt',
    (select haoban.receipt_of(number, given_on) from public.ratings where number = new.rating),
    'on', new.given_on, 'level', new.level, 'tags', new.tags, 'commitment', new.commitment));
  return null;
end $$;
create trigger enter after insert on public.supplements
for each row execute function haoban.enter_supplement();
create trigger never_changed before update or delete on public.supplements
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.supplements
for each statement execute function haoban.refuse_change();

alter table public.supplements enable row level security;
create policy "of a rating one may see" on public.supplements for select to authenticated
using (exists (select from public.ratings where number = rating));
create policy "by its holder" on public.supplements for insert to authenticated
with check (rating = (select haoban.claim('rating')::bigint));
grant select, insert on public.supplements to authenticated;
grant all on public.supplements to service_role;

-- What anybody may see. The schema haoban is not served by Supabase's own API: these two are read by ours alone.
-- Words are shown as the newest look at them has it, else as they were published at birth.
create view haoban.public_ratings as
select
  rating.number, rating.given_on, rating.level, rating.tags, rating.scope, rating.channel, rating.agency_id,
  rating.guide_code, rating.point_id, rating.late, rating.by_default, rating.test,
  said.public_comment as comment, rating.comment <> '' and said.public_comment is null as comment_held,
  array(select id from public.photos where photos.rating = rating.number and public order by uploaded_at) as photos,
  supplement.given_on as supplement_given_on, supplement.level as supplement_level,
  supplement.tags as supplement_tags, added.public_comment as supplement_comment,
  supplement.comment <> '' and added.public_comment is null as supplement_held,
  handling.state, handling.due_at, handling.warn_at, handling.overdue, handling.extended, handling.outcome,
  case when handling.state = 'voided' then handling.void_reason end as void_reason, handling.closed_at
from public.ratings as rating
left join public.rectifications as handling on handling.rating = rating.number
left join public.supplements as supplement on supplement.rating = rating.number
cross join lateral (
  select public_comment, reviewed_at from public.comment_reviews as look
  where look.rating = rating.number and words_of = 'rating'
  union all select rating.public_comment, '-infinity' order by reviewed_at desc limit 1
) as said
cross join lateral (
  select public_comment, reviewed_at from public.comment_reviews as look
  where look.rating = rating.number and words_of = 'supplement'
  union all select supplement.public_comment, '-infinity' order by reviewed_at desc limit 1
) as added;

-- What is said in order to void a rating (恶意评价 …) waits until a second person has agreed.
create view haoban.public_steps as
select
  rating, nth, act, next as state, by, at, said.words, case when said.words is not null then salt end as salt,
  outcome, remedy, said.reason, department
from public.rectification_steps as step
left join lateral (
  select nullif(step.words, '') as words, step.reason
  where act not in ('propose-void', 'grant-appeal') or 'confirm-void' = (
    select decided.act from public.rectification_steps as decided
    where decided.rating = step.rating and decided.nth > step.nth and decided.act in ('confirm-void', 'reject-void')
    order by nth limit 1)
) as said on true;

grant select on haoban.public_ratings, haoban.public_steps to anon, authenticated, service_role;

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
  given_on date not null default (now() at time zone 'Asia/Shanghai')::date,
  constraint poor_needs_a_reason check (cardinality(tags) > 0 or comment <> '' or not haoban.is_poor(level, 2))
);

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
with check (rating = (select (auth.jwt() ->> 'rating')::bigint));
grant select, insert on public.supplements to authenticated;
grant all on public.supplements to service_role;

-- What anybody may see. The schema haoban is not served by Supabase's own API: these two are read by ours alone.
create view haoban.public_ratings as
select
  rating.number, rating.given_on, rating.level, rating.tags, rating.scope, rating.channel, rating.agency_id,
  rating.guide_code, rating.point_id, rating.late, rating.by_default, rating.test,
  coalesce(review.public_comment, case when review.id is null then rating.public_comment end) as comment,
  rating.comment <> '' and (case when review.id is null then rating.public_comment else review.public_comment end) is null
    as comment_held,
  array(select id from public.photos where photos.rating = rating.number and public order by uploaded_at) as photos,
  supplement.given_on as supplement_given_on, supplement.level as supplement_level,
  supplement.tags as supplement_tags, supplement.public_comment as supplement_comment,
  supplement.comment <> '' and supplement.public_comment is null as supplement_held,
  handling.state, handling.due_at, handling.warn_at, handling.overdue, handling.extended, handling.outcome,
  case when handling.state = 'voided' then handling.void_reason end as void_reason, handling.closed_at
from public.ratings as rating
left join public.rectifications as handling on handling.rating = rating.number
left join public.supplements as supplement on supplement.rating = rating.number
left join lateral (
  select id, public_comment from public.comment_reviews where comment_reviews.rating = rating.number
  order by reviewed_at desc limit 1
) as review on true;

create view haoban.public_steps as
select
  rating, nth, act, next as state, by, at, nullif(words, '') as words, case when words <> '' then salt end as salt,
  outcome, remedy, reason, department
from public.rectification_steps;

grant select on haoban.public_ratings, haoban.public_steps to anon, authenticated, service_role;

-- 照片: what somebody shows beside their words, and what the desk shows of a rectification. The bytes lie in
-- storage under the id (api/_core/storage.ts); a row says whose they are and who may see them.
create table public.photos (
  -- Drawn by the phone: sent again, it is the same photo.
  id uuid primary key,
  owner uuid not null default auth.uid(),
  rating bigint references public.ratings (number),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  width integer not null check (width between 1 and 1600),
  height integer not null check (height between 1 and 1600),
  uploaded_at timestamptz not null default now(),
  -- Null until the bytes are in storage, and once more when they are about to leave it.
  stored_at timestamptz,
  -- What WeChat's mediaCheckAsync says; it names its answer by the trace.
  check_state text not null default 'unchecked' check (
    check_state in ('unchecked', 'pending', 'pass', 'review', 'risky')
  ),
  trace_id text unique,
  -- Set by a review alone: a person has looked.
  public boolean not null default false,
  constraint public_beside_a_rating check (rating is not null or not public)
);
create index photos_rating on public.photos (rating) where rating is not null;
create index photos_owner on public.photos (owner, uploaded_at);
create index photos_unbound on public.photos (uploaded_at) where rating is null;

-- Sessions cost nothing, so a day has a limit for each; who uploads twice at once waits for oneself.
create function haoban.limit_photos() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('photos:' || new.owner, 0));
  if (select count(*) from public.photos where owner = new.owner and uploaded_at > now() - interval '1 day') >= 30 then
    raise exception 'a day has 30 photos of one person at most'
      using errcode = 'check_violation', constraint = 'photos_per_day';
  end if;
  return new;
end $$;
create trigger photos_per_day before insert on public.photos
for each row execute function haoban.limit_photos();

-- A person of the agency has looked; the newest look counts.
create table public.photo_reviews (
  id uuid primary key,
  photo uuid not null references public.photos (id),
  publish boolean not null,
  staff_id uuid not null,
  reviewed_at timestamptz not null default now()
);
create index photo_reviews_photo on public.photo_reviews (photo, reviewed_at);
create trigger never_changed before update or delete on public.photo_reviews
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.photo_reviews
for each statement execute function haoban.refuse_change();

create function haoban.publish_photo() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.photos set public = new.publish where id = new.photo;
  return null;
end $$;
create trigger publish after insert on public.photo_reviews
for each row execute function haoban.publish_photo();

-- The bytes are in storage. A photo older than a day may be on its way out of it, so it is not taken up again.
create function haoban.photo_is_stored(photo uuid) returns void
language sql security definer set search_path = '' as $$
  update public.photos set stored_at = now()
  where id = photo and owner = (select auth.uid()) and stored_at is null and uploaded_at > now() - interval '1 day'
$$;
grant execute on function haoban.photo_is_stored(uuid) to authenticated;

-- Puts one's own photos beside a rating that one gave, or beside one that one's agency handles; once. Gives how many.
create function haoban.bind_photos(photos uuid[], beside bigint) returns integer
language sql security definer set search_path = '' as $$
  with bound as (
    update public.photos as photo set rating = beside
    where photo.id = any (bind_photos.photos) and photo.owner = (select auth.uid())
      and photo.rating is null and photo.stored_at is not null
      and exists (
        select from public.ratings
        where number = beside and (
          citizen_id = (select auth.uid()) or entered_by = (select auth.uid())
          or agency_id = (select haoban.handling_agency()) and not haoban.sits_at(window_id)
        )
      )
    returning 1
  )
  select count(*)::integer from bound
$$;
grant execute on function haoban.bind_photos(uuid[], bigint) to authenticated;

alter table public.photos enable row level security;
alter table public.photo_reviews enable row level security;

create policy "what is public" on public.photos for select to anon, authenticated using (public);
-- `photo`: whoever was given its sealed address (api/_features/photos/address.ts).
create policy "one's own, one that was shown, with a rating one may see" on public.photos
for select to authenticated using (
  owner = (select auth.uid())
  or id = (select haoban.claim('photo')::uuid)
  or exists (select from public.ratings where number = rating)
);
create policy "as oneself, beside nothing yet" on public.photos for insert to authenticated with check (
  owner = (select auth.uid()) and (select haoban.claim('kind')) in ('citizen', 'staff')
  and rating is null and stored_at is null and check_state = 'unchecked' and trace_id is null and not public
);
-- Not whose they are: from that one could tell which ratings are of the same person.
grant select (id, stored_at, public) on public.photos to anon;
grant select, insert on public.photos to authenticated;
grant all on public.photos to service_role;

create policy "by the agency, not the rated window" on public.photo_reviews for select to authenticated using (
  (select haoban.claim('kind')) = 'staff'
  and exists (select from public.photos join public.ratings on number = rating where photos.id = photo)
);
create policy "as oneself, of the agency, not of the rated window" on public.photo_reviews for insert to authenticated
with check (
  staff_id = (select auth.uid()) and (select haoban.claim('kind')) = 'staff'
  and exists (select from public.photos join public.ratings on number = rating where photos.id = photo)
);
grant select, insert on public.photo_reviews to authenticated;
grant all on public.photo_reviews to service_role;

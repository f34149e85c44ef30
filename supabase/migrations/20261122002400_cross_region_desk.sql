-- 跨域通办 at the desk: agreements and their items are kept by editors of an agency whose region takes part.

-- What an agency itself says of its listings, as a source: made when it first says something.
create function haoban.desk_source(agency text) returns text
language sql volatile security definer set search_path = '' as $$
  insert into public.sources (id, kind, title, publisher, region_code, note)
  select 'desk/' || id, case when demonstration then 'demonstration' else 'listing' end,
    name || '登记的清单', name, region_code, '由这个单位的编辑写下，改动都有记录'
  from public.agencies where id = agency
  on conflict (id) do nothing;
  select 'desk/' || agency
$$;

-- On record as soon as anybody works for the agency: so that its editors can name it behind what they write of guides.
create function haoban.know_desk() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform haoban.desk_source(new.agency_id);
  return null;
end $$;
create trigger know_desk after insert on public.staff
for each row execute function haoban.know_desk();

-- Whether a region takes part in an agreement: named itself, or below a region that takes part with all of its own.
create function haoban.is_party(agreement text, region text) returns boolean
language sql stable security definer set search_path = '' as $$
  with recursive lineage (code, parent_code) as (
    select code, parent_code from public.regions where code = $2
    union all
    select regions.code, regions.parent_code from lineage join public.regions on regions.code = lineage.parent_code
  )
  select exists (
    select from lineage join public.cross_region_parties as party on party.region_code = lineage.code
    where party.agreement_id = $1 and (lineage.code = $2 or covers_below)
  )
$$;
create function haoban.takes_part(agreement text, agency text) returns boolean
language sql stable security definer set search_path = '' as $$
  select haoban.is_party($1, region_code) from public.agencies where id = $2
$$;
-- rules/agreements.ts, mayList: one of the two is the agency's own region, and both take part as far as who does is known.
create function haoban.may_list(agreement text, agency text, accepting text, deciding text) returns boolean
language sql stable security definer set search_path = '' as $$
  select agencies.region_code in ($3, $4) and haoban.is_party($1, agencies.region_code)
    and (not made.parties_complete or (haoban.is_party($1, $3) and haoban.is_party($1, $4)))
  from public.agencies, public.cross_region_agreements as made where agencies.id = $2 and made.id = $1
$$;
grant execute on function haoban.takes_part(text, text), haoban.may_list(text, text, text, text) to authenticated;

-- Who wrote it, on whose word, and as which revision: set here, whatever was sent. What was seen before is no longer so
-- where the revision differs, and whose it is does not change.
create function haoban.keep_listing() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if new.id <> old.id or new.agency_id is distinct from old.agency_id or new.revision <> old.revision then
      raise exception 'another revision was written meanwhile'
        using errcode = 'check_violation', constraint = 'changed_meanwhile';
    end if;
    new.revision := old.revision + 1;
    -- What is retired already was so from then on.
    if new.retired_on is not null then new.retired_on := coalesce(old.retired_on, new.retired_on); end if;
  else
    new.revision := 1;
  end if;
  new.source_id := haoban.desk_source(new.agency_id);
  new.edited_by := haoban.claim('name');
  new.edited_at := clock_timestamp();
  return new;
end $$;
create trigger keep before insert or update on public.cross_region_agreements
for each row when (haoban.claim('kind') = 'staff') execute function haoban.keep_listing();
create trigger keep before insert or update on public.cross_region_items
for each row when (haoban.claim('kind') = 'staff') execute function haoban.keep_listing();

-- Whether the caller writes the listings of an agency.
create function haoban.edits_for(agency text) returns boolean
language sql stable set search_path = '' as $$
  select agency = (select haoban.claim('agency')) and (select haoban.has_role('editor'))
$$;
grant execute on function haoban.edits_for(text) to authenticated;

create policy "editors make those of their own region" on public.cross_region_agreements for insert to authenticated
with check (
  haoban.edits_for(agency_id)
  and region_code = (select region_code from public.agencies where id = (select haoban.claim('agency')))
);
create policy "editors keep their agency's" on public.cross_region_agreements for update to authenticated
using (haoban.edits_for(agency_id)) with check (haoban.edits_for(agency_id));
grant insert, update on public.cross_region_agreements to authenticated;

create policy "with an agreement that one keeps" on public.cross_region_parties for insert to authenticated
with check (haoban.edits_for((select agency_id from public.cross_region_agreements where id = agreement_id)));
create policy "with an agreement that one keeps, away again" on public.cross_region_parties for delete to authenticated
using (haoban.edits_for((select agency_id from public.cross_region_agreements where id = agreement_id)));
grant insert, delete on public.cross_region_parties to authenticated;

create policy "editors add where their region takes part" on public.cross_region_items for insert to authenticated
with check (
  haoban.edits_for(agency_id) and haoban.may_list(agreement_id, agency_id, accepting_region, deciding_region)
);
create policy "editors keep their agency's" on public.cross_region_items for update to authenticated
using (haoban.edits_for(agency_id))
with check (
  haoban.edits_for(agency_id) and haoban.may_list(agreement_id, agency_id, accepting_region, deciding_region)
);
grant insert, update on public.cross_region_items to authenticated;

call haoban.audit('public.cross_region_agreements', 'id');
call haoban.audit('public.cross_region_parties', 'agreement_id');
call haoban.audit('public.cross_region_items', 'id');

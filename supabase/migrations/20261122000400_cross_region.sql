-- 跨域通办: what the national lists name, and what regions' reports say they have agreed.
create table public.cross_region_lists (
  source_id text primary key references public.sources (id),
  declared_total integer not null check (declared_total > 0),
  note text not null
);
comment on column public.cross_region_lists.declared_total is 'How many items the list itself says it has: more than we hold.';

create table public.cross_region_listings (
  id text primary key,
  list_id text not null references public.cross_region_lists (source_id),
  name text not null check (name <> ''),
  audiences text[] not null check (audiences <@ array['individual', 'business'] and cardinality(audiences) > 0),
  department text not null,
  deadline text,
  -- Set by an agency for its own windows; the national list names none.
  mode text check (mode in ('online', 'remote-collection', 'joint')),
  confidence text not null check (confidence in ('high', 'medium')),
  evidence text not null
);
create index cross_region_listings_list on public.cross_region_listings (list_id);

create table public.cross_region_listing_guides (
  listing_id text not null references public.cross_region_listings (id),
  guide_code text not null references public.guides (code),
  primary key (listing_id, guide_code)
);
create index cross_region_listing_guides_guide on public.cross_region_listing_guides (guide_code);

create table public.cross_region_agreements (
  id text primary key,
  -- Whose report says so; where it is no alliance, this region is one side of it.
  region_code text not null references public.regions (code),
  partner_name text not null check (partner_name <> ''),
  scope text not null check (scope in ('inter-provincial', 'intra-provincial', 'municipal', 'alliance', 'mixed')),
  direction text check (direction in ('both', 'inward', 'outward')),
  parties_complete boolean not null,
  partner_count integer check (partner_count > 0),
  item_count integer check (item_count > 0),
  handled_count integer check (handled_count > 0),
  valid_from date,
  valid_until date check (valid_until > valid_from),
  as_of text not null,
  section text not null,
  quote text not null check (quote <> ''),
  note text not null,
  source_id text not null references public.sources (id),
  -- Whose editors keep it; null: it stands in somebody's report, and only what is shipped says otherwise.
  agency_id text references public.agencies (id),
  retired_on date,
  -- Rises when it is written at the desk: whoever holds an older one has not seen what another did meanwhile.
  revision integer not null default 1,
  edited_by text,
  edited_at timestamptz
);
create index cross_region_agreements_agency on public.cross_region_agreements (agency_id) where agency_id is not null;
create index cross_region_agreements_region on public.cross_region_agreements (region_code);
create index cross_region_agreements_source on public.cross_region_agreements (source_id);

-- Who takes part, as far as anyone has published it: two regions, or the members of an alliance.
create table public.cross_region_parties (
  agreement_id text not null references public.cross_region_agreements (id),
  region_code text not null references public.regions (code),
  role text not null check (role in ('party', 'lead', 'member')),
  -- Only where the source says so (全城通办): the districts of the region take part with it.
  covers_below boolean not null default false,
  primary key (agreement_id, region_code)
);
create index cross_region_parties_region on public.cross_region_parties (region_code);

-- One item in one direction; a null has not been provided by anyone.
create table public.cross_region_items (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,60}$'),
  agreement_id text not null references public.cross_region_agreements (id),
  name text not null check (name <> ''),
  mode text check (mode in ('online', 'remote-collection', 'joint')),
  guide_code text references public.guides (code),
  accepting_region text not null references public.regions (code),
  deciding_region text not null references public.regions (code) check (deciding_region <> accepting_region),
  window_name text check (window_name <> ''),
  window_address text check (window_address <> ''),
  window_phone text check (window_phone <> ''),
  window_hours text check (window_hours <> ''),
  deciding_agency text check (deciding_agency <> ''),
  received_clock text check (received_clock <> ''),
  accepted_clock text check (accepted_clock <> ''),
  completed_clock text check (completed_clock <> ''),
  material_differences text check (material_differences <> ''),
  postage_payer text check (postage_payer in ('applicant', 'accepting-region', 'deciding-region')),
  delivery text check (delivery <> ''),
  responsible text check (responsible <> ''),
  complaint_phone text check (complaint_phone <> ''),
  handled_last_year integer check (handled_last_year >= 0),
  verified_on date,
  source_id text not null references public.sources (id),
  position integer not null,
  -- 代收的时限, in working days, each from the step before: 收件 → 寄出 → 签收 → 受理 → 办结 → 送达. Null: none is promised.
  send_days smallint check (send_days between 1 and 90),
  sign_days smallint check (sign_days between 1 and 90),
  accept_days smallint check (accept_days between 1 and 90),
  complete_days smallint check (complete_days between 1 and 90),
  deliver_days smallint check (deliver_days between 1 and 90),
  agency_id text references public.agencies (id),
  retired_on date,
  revision integer not null default 1,
  edited_by text,
  edited_at timestamptz
);
create index cross_region_items_agency on public.cross_region_items (agency_id) where agency_id is not null;
create index cross_region_items_agreement on public.cross_region_items (agreement_id);
create index cross_region_items_guide on public.cross_region_items (guide_code);
create index cross_region_items_accepting on public.cross_region_items (accepting_region);
create index cross_region_items_deciding on public.cross_region_items (deciding_region);
create index cross_region_items_source on public.cross_region_items (source_id);

call public.open_to_readers('public.cross_region_lists');
call public.open_to_readers('public.cross_region_listings');
call public.open_to_readers('public.cross_region_listing_guides');
call public.open_to_readers('public.cross_region_agreements');
call public.open_to_readers('public.cross_region_parties');
call public.open_to_readers('public.cross_region_items');

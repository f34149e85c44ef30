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
  region_code text not null references public.regions (code),
  partner_name text not null check (partner_name <> ''),
  partner_code text references public.regions (code),
  scope text not null check (scope in ('inter-provincial', 'intra-provincial', 'municipal', 'alliance', 'mixed')),
  partners integer check (partners > 0),
  items integer check (items > 0),
  handled integer check (handled > 0),
  as_of text not null,
  section text not null,
  note text not null,
  source_id text not null references public.sources (id)
);
create index cross_region_agreements_region on public.cross_region_agreements (region_code);
create index cross_region_agreements_partner on public.cross_region_agreements (partner_code);
create index cross_region_agreements_source on public.cross_region_agreements (source_id);

call public.open_to_readers('public.cross_region_lists');
call public.open_to_readers('public.cross_region_listings');
call public.open_to_readers('public.cross_region_listing_guides');
call public.open_to_readers('public.cross_region_agreements');

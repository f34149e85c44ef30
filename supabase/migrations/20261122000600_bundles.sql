-- 高效办成一件事: a theme, and what each place joins under it. No variant is a national standard.
create table public.bundles (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,60}$'),
  position integer not null unique,
  name text not null check (name <> ''),
  audience text not null check (audience in ('individual', 'business')),
  lead text,
  note text
);

create table public.bundle_variants (
  bundle_id text not null references public.bundles (id),
  position integer not null,
  region_name text not null check (region_name <> ''),
  confidence text not null check (confidence in ('high', 'medium')),
  note text,
  source_id text not null references public.sources (id),
  primary key (bundle_id, position)
);
create index bundle_variants_source on public.bundle_variants (source_id);

create table public.bundle_parts (
  bundle_id text not null,
  variant_position integer not null,
  position integer not null,
  name text not null check (name <> ''),
  primary key (bundle_id, variant_position, position),
  foreign key (bundle_id, variant_position) references public.bundle_variants (bundle_id, position)
);

create table public.bundle_part_guides (
  bundle_id text not null,
  variant_position integer not null,
  part_position integer not null,
  guide_code text not null references public.guides (code),
  primary key (bundle_id, variant_position, part_position, guide_code),
  foreign key (bundle_id, variant_position, part_position)
    references public.bundle_parts (bundle_id, variant_position, position)
);
create index bundle_part_guides_guide on public.bundle_part_guides (guide_code);

call public.open_to_readers('public.bundles');
call public.open_to_readers('public.bundle_variants');
call public.open_to_readers('public.bundle_parts');
call public.open_to_readers('public.bundle_part_guides');

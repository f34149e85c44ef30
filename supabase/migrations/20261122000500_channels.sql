-- 评价渠道 (GB/T 39046-2020; 国办发〔2019〕51号).
create table public.channels (
  id text primary key check (
    id in ('window-device', 'qr-code', 'mini-program', 'web', 'sms', 'hotline', 'opinion-box', 'kiosk')
  ),
  position integer not null unique,
  -- Who says here whether it is open.
  agency_id text not null references public.agencies (id),
  purpose text not null check (purpose <> ''),
  how text not null check (how <> ''),
  goes_to text not null check (goes_to <> ''),
  phone text check (phone <> ''),
  -- Whether one can rate this way today; null where nobody has said so.
  open boolean,
  -- While it is closed: why, and when it opens again.
  reopening text check (reopening is null or (reopening <> '' and not open)),
  -- Rises with every change by staff: whoever holds an older one has not seen it.
  revision integer not null default 1
);
create index channels_agency on public.channels (agency_id);

create table public.channel_sources (
  channel_id text not null references public.channels (id),
  source_id text not null references public.sources (id),
  primary key (channel_id, source_id)
);
create index channel_sources_source on public.channel_sources (source_id);

call public.open_to_readers('public.channels');
call public.open_to_readers('public.channel_sources');

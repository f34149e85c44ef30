-- 操作日志: every act of a person of an agency, with what was there before and after. Only ever added to.
create table public.audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  agency_id text not null references public.agencies (id),
  staff_id uuid not null,
  staff_name text not null,
  act text not null check (act in ('insert', 'update', 'delete')),
  -- The table, and the row's key in it.
  room text not null,
  subject text not null,
  -- What the act changed, and no more; without what citizens have said.
  before jsonb,
  after jsonb,
  request_id text
);
create index audit_entries_agency on public.audit_entries (agency_id, id);
create index audit_entries_staff on public.audit_entries (agency_id, staff_id, id);
create index audit_entries_subject on public.audit_entries (agency_id, room, subject, id);

-- Of two states of a row what differs between them, down to the fields within its objects, without the hidden columns.
create function haoban.difference(state jsonb, other jsonb, hidden text[]) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return (
    select jsonb_object_agg(key, case
      when jsonb_typeof(value) = 'object' and jsonb_typeof(other -> key) = 'object'
        then haoban.difference(value, other -> key, '{}')
      else value
    end)
    from jsonb_each(state - hidden) where other is null or value is distinct from other -> key
  );
end $$;

-- One entry of an act of a person of an agency. Arguments: the column of the key, then the hidden columns.
create function haoban.keep_audit() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  claims jsonb := auth.jwt();
  hidden text[] := tg_argv[1:];
  was jsonb;
  became jsonb;
begin
  if tg_op <> 'INSERT' then was := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then became := to_jsonb(new); end if;
  if was is distinct from became then
    insert into public.audit_entries (
      agency_id, staff_id, staff_name, act, room, subject, before, after, request_id
    ) values (
      claims ->> 'agency', (claims ->> 'sub')::uuid, claims ->> 'name', lower(tg_op), tg_table_name,
      coalesce(became, was) ->> tg_argv[0],
      haoban.difference(was, became, hidden), haoban.difference(became, was, hidden), claims ->> 'request_id'
    );
  end if;
  return null;
end $$;

-- Keeps the acts of staff on a table: `key` names its rows, `hidden` are the columns whose content is not kept.
create procedure haoban.audit(listing regclass, key text, variadic hidden text[] default '{}')
language plpgsql set search_path = '' as $$
begin
  execute format(
    'create trigger audit after insert or update or delete on %s for each row
     when (haoban.claim(''kind'') = ''staff'') execute function haoban.keep_audit(%s)',
    listing, (select string_agg(quote_literal(argument), ', ') from unnest(key || hidden) as argument));
end $$;

create trigger never_changed before update or delete on public.audit_entries
for each row execute function haoban.refuse_change();
create trigger never_emptied before truncate on public.audit_entries
for each statement execute function haoban.refuse_change();

alter table public.audit_entries enable row level security;
create policy "those who supervise the agency" on public.audit_entries for select to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('supervisor')));
grant select on public.audit_entries to authenticated, service_role;

-- What staff do with what citizens have said: who did what with which, not the words.
call haoban.audit('public.ratings', 'number', 'comment', 'public_comment', 'sent_digest', 'commitment', 'foreign_reference');
call haoban.audit('public.rectification_steps', 'rating', 'words', 'private_words', 'sent_digest');
call haoban.audit('public.comment_reviews', 'rating', 'public_comment');
call haoban.audit('public.photo_reviews', 'photo');
call haoban.audit('public.rating_tokens', 'case_number', 'id');
call haoban.audit('public.staff', 'user_id', 'email');

-- What staff say of the places, and of how one rates.
call haoban.audit('public.service_points', 'id');
call haoban.audit('public.service_windows', 'id');
call haoban.audit('public.service_hours', 'point_id');
call haoban.audit('public.service_hour_exceptions', 'point_id');
call haoban.audit('public.window_items', 'window_id');
call haoban.audit('public.place_codes', 'door');
call haoban.audit('public.channels', 'id');

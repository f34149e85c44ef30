-- An invitation to work for an agency: a link that makes one account, once, within seven days.
create table public.staff_invitations (
  id uuid primary key,
  -- The SHA-256 of what the link holds: who reads this table cannot accept anything.
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  agency_id text not null references public.agencies (id),
  name text not null check (name <> ''),
  email text not null check (email like '%_@_%' and email = lower(email)),
  department text not null check (department <> ''),
  roles text[] not null check (
    roles <@ array['clerk', 'editor', 'reviewer', 'supervisor', 'administrator'] and cardinality(roles) > 0
  ),
  window_id text check (window_id <> ''),
  invited_by uuid not null references public.staff (user_id),
  invited_by_name text not null check (invited_by_name <> ''),
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  withdrawn_at timestamptz,
  accepted_at timestamptz,
  -- The user of Supabase Auth who accepted it.
  accepted_by uuid,
  check ((accepted_at is null) = (accepted_by is null) and (accepted_at is null or withdrawn_at is null))
);
create index staff_invitations_agency on public.staff_invitations (agency_id, invited_at);
create index staff_invitations_by on public.staff_invitations (invited_by);

-- Of an invitation only its end is written, once; accepting it enters the person on the list of staff.
create function haoban.end_invitation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  ends text[] := array['withdrawn_at', 'accepted_at', 'accepted_by'];
begin
  if to_jsonb(new) - ends <> to_jsonb(old) - ends then
    raise exception 'an invitation stays as it was made' using errcode = 'restrict_violation';
  end if;
  if old.withdrawn_at is not null or old.accepted_at is not null or old.expires_at < now() then
    raise exception 'the invitation is over' using errcode = 'check_violation', constraint = 'invitation_over';
  end if;
  if new.accepted_by is not null then
    insert into public.staff (user_id, name, email, agency_id, department, roles, window_id)
    values (new.accepted_by, new.name, new.email, new.agency_id, new.department, new.roles, new.window_id);
  end if;
  return new;
end $$;
create trigger ended_once before update on public.staff_invitations
for each row execute function haoban.end_invitation();

alter table public.staff_invitations enable row level security;
create policy "who administers the agency, and who holds the link" on public.staff_invitations
for select to authenticated using (
  (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator')))
  or digest = (select haoban.claim('invitation'))
);
create policy "by who administers the agency, in their own name" on public.staff_invitations
for insert to authenticated with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator'))
  and invited_by = (select auth.uid()) and invited_by_name = (select haoban.claim('name'))
  and accepted_at is null and withdrawn_at is null and expires_at <= now() + interval '7 days'
);
create policy "withdrawn by who administers the agency" on public.staff_invitations for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator')))
with check (
  agency_id = (select haoban.claim('agency')) and (select haoban.has_role('administrator')) and accepted_at is null
);
create policy "accepted by who holds the link, as oneself" on public.staff_invitations for update to authenticated
using (digest = (select haoban.claim('invitation')))
with check (digest = (select haoban.claim('invitation')) and accepted_by = (select auth.uid()));
grant select, insert, update on public.staff_invitations to authenticated;
grant all on public.staff_invitations to service_role;

call haoban.audit('public.staff_invitations', 'id', 'digest', 'email');
-- Staff too add photos, to what they write of a handling.
call haoban.audit('public.photos', 'id', 'trace_id', 'digest');

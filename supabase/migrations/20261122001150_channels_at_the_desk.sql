-- Whether a way to rate is open, and how one uses it, is said by the editors of the agency that keeps it.
create trigger revision before update on public.channels
for each row execute function haoban.raise_revision();
create policy "editors of the agency change" on public.channels for update to authenticated
using (agency_id = (select haoban.claim('agency')) and (select haoban.has_role('editor')))
with check (agency_id = (select haoban.claim('agency')));
grant update on public.channels to authenticated;

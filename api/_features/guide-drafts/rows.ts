import { sql } from 'kysely';
import type { Sent } from '#contract/api';
import type { DeskGuides } from '#contract/guide-drafts';
import type { Transact } from '../../_core/database.ts';
import type { contentOf } from './content.ts';

type Row = Pick<DeskGuides['items'][number], 'code' | 'version' | 'draft'> & {
  content: Parameters<typeof contentOf>[0];
};

/** What is being written: whatever has not ended. */
const open = sql`state not in ('published', 'discarded')`;

/**
 * The guides of an agency from the cursor on, and one more than a page. Each as it is being written, else as its last
 * version says; one that was withdrawn is there too, so that it can be written anew.
 */
export const readRows = async (
  transaction: Transact,
  agency: string,
  { q = '', state, cursor = '', limit }: Sent<'GET /desk/guides'>,
): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select code, coalesce(to_jsonb(draft), to_jsonb(version)) as content,
      case when version.withdrawn_at is null then version.number end as version,
      case when draft.id is not null then jsonb_build_object(
        'kind', draft.kind, 'state', draft.state, 'editedBy', draft.edited_by, 'effectiveOn', draft.effective_on,
        'editedAt', to_char(draft.edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as draft
    from (
      select code from public.guides where agency_id = ${agency}
      union select guide_code from public.guide_drafts where agency_id = ${agency} and ${open}
    ) as kept
      left join public.guide_drafts as draft on draft.guide_code = code and ${open}
      left join lateral (
        select * from public.guide_versions where guide_code = code order by number desc limit 1
      ) as version on true
    where code > ${cursor}
      and (${state ?? null}::text is null or draft.state = ${state ?? null})
      and strpos(lower(concat_ws(' ', code, draft.name, version.name)), lower(${q})) > 0
    order by code limit ${limit + 1}`.execute(transaction);
  return rows;
};

/** How many drafts of an agency are in each state. */
export const countDrafts = async (transaction: Transact, agency: string): Promise<DeskGuides['counts']> => {
  const rows = await transaction
    .selectFrom('guide_drafts')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('agency_id', '=', agency)
    .where('state', 'in', ['draft', 'submitted', 'returned', 'approved'])
    .groupBy('state')
    .execute();
  return {
    draft: 0,
    submitted: 0,
    returned: 0,
    approved: 0,
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
  };
};

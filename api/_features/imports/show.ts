import { sql } from 'kysely';
import type { Import } from '#contract/imports';
import { importFaults, type ImportKind, type ImportState } from '#contract/vocabulary-of-imports';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { cellName } from './file/sheet.ts';
import type { Kept } from './plan.ts';

/** How many faults are shown: all of them stand in the marked table. */
const MOST = 50;

/** Why a cell cannot be taken, and how to mend it. */
export const explain = ({ problem, meant = '' }: Pick<Kept, 'problem' | 'meant'>) => {
  const { why, mend } = importFaults[problem];
  const fill = (sentence: string) => sentence.replace('〔…〕', meant);
  return { why: fill(why), mend: fill(mend) };
};

/** The imports of the caller's agency, the newest first: without the file itself. */
export const readImports = (transaction: Transact) =>
  transaction
    .selectFrom('imports')
    .select(['id', 'kind', 'name', 'state', 'staff_id', 'staff_name', 'at', 'started_at', 'ended_at'])
    .select(['rows', 'ready', 'same', 'legacy', 'done', 'stop_asked', 'digest'])
    .select(sql<string[] | null>`cells -> 'ignored'`.as('ignored'))
    .select(sql<number>`jsonb_array_length(faults)::integer`.as('fault_count'))
    .select(sql<Kept[]>`jsonb_path_query_array(faults, '$[0 to 49]')`.as('faults'))
    .select(
      sql<number>`(select count(distinct fault -> 'row')::integer from jsonb_array_elements(faults) as fault)`.as(
        'faulty',
      ),
    )
    .orderBy('at', 'desc');

export type ImportRow = Awaited<ReturnType<ReturnType<typeof readImports>['execute']>>[number];

const draftsOf = async (transaction: Transact, ids: string[]) => {
  const rows = await transaction
    .selectFrom('guide_drafts')
    .select(['import_id', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('import_id', 'in', ids)
    .groupBy(['import_id', 'state'])
    .execute();
  const none = () => ({ waiting: 0, published: 0, returned: 0, other: 0 });
  const places: Record<string, keyof ReturnType<typeof none>> = {
    submitted: 'waiting',
    approved: 'published',
    published: 'published',
    returned: 'returned',
  };
  const byImport = new Map<string, ReturnType<typeof none>>();
  for (const { import_id: id, state, count } of rows) {
    const counts = byImport.get(id!) ?? none();
    counts[places[state] ?? 'other'] += Number(count);
    byImport.set(id!, counts);
  }
  return byImport;
};

/** Imports as the desk sees them, with how far the drafts are that came of them. */
export const showImports = async (
  transaction: Transact,
  rows: ImportRow[],
  staff: Staff,
): Promise<Import[]> => {
  const drafts = rows.length
    ? await draftsOf(
        transaction,
        rows.map(({ id }) => id),
      )
    : new Map<string, never>();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ImportKind,
    name: row.name,
    state: row.state as ImportState,
    by: row.staff_name,
    own: row.staff_id === staff.id,
    at: row.at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    rows: row.rows,
    ready: row.ready,
    same: row.same,
    legacy: row.legacy,
    faulty: row.faulty,
    faultCount: row.fault_count,
    faults: row.faults.slice(0, MOST).map((fault) => ({
      cell: cellName(fault),
      column: fault.heading,
      written: fault.written.slice(0, 200),
      ...explain(fault),
    })),
    ignored: row.ignored ?? [],
    done: row.done,
    drafts: drafts.get(row.id) ?? null,
  }));
};

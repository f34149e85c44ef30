import { waitUntil } from '@vercel/functions';
import { sql } from 'kysely';
import type { ImportKind } from '#contract/vocabulary-of-imports';
import type { Staff } from '../../_core/caller.ts';
import { log } from '../../_core/log.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Act, Verb } from '../../_core/route.ts';
import { asSystem } from '../../_core/system.ts';
import type { Cells } from './file/choose.ts';
import { findImport, showImport } from './find.ts';
import { planTable } from './plan.ts';
import { tables } from './tables/index.ts';

/** How many rows are written at a time. */
const BATCH = 500;

/** Thrown to undo what has been written so far: somebody has asked to stop, or it was given up as lost. */
class Stopped extends Error {}

/** Says outside the import's own transaction how far it is; ends it where it is to stop. */
const tell = async (id: string, done: number) => {
  const row = await asSystem((transaction) =>
    transaction
      .updateTable('imports')
      .set({ done, alive_at: sql<string>`clock_timestamp()` })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .returning('stop_asked')
      .executeTakeFirst(),
  );
  if (!row || row.stop_asked) throw new Stopped();
};

const end = (id: string, state: 'stopped' | 'failed') =>
  asSystem((transaction) =>
    transaction
      .updateTable('imports')
      .set({ state, done: 0, ended_at: sql<string>`clock_timestamp()` })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute(),
  );

type Running = { id: string; staff: Staff; asCaller: Act<'POST /desk/imports/:id/run'>['asCaller'] };

/**
 * Everything that an import writes, in one transaction that ends with its being done: ended before, by whatever it is,
 * there is nothing of it. Planned anew, since others have written meanwhile; what has come to be at fault is said.
 */
const bringIn = ({ id, staff, asCaller }: Running) =>
  asCaller(async (transaction) => {
    const { kind, name, cells, staff_id } = await transaction
      .selectFrom('imports')
      .select(['kind', 'name', 'cells', 'staff_id'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const ground = { transaction, staff };
    const { writes, faults } = await planTable(kind as ImportKind, cells as Cells, [], ground);
    await tell(id, 0);
    if (faults.length) return faults;
    const bringing = { ...ground, id, name, writers: [...new Set([staff.id, staff_id])] };
    for (let from = 0; from < writes.length; from += BATCH) {
      const batch = writes.slice(from, from + BATCH);
      await tables[kind as ImportKind].write(batch, bringing);
      await tell(id, from + batch.length);
    }
    const { numUpdatedRows } = await transaction
      .updateTable('imports')
      .set({
        state: 'done',
        done: writes.length,
        ended_at: sql<string>`clock_timestamp()`,
        file: null,
        cells: null,
      })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('stop_asked', '=', false)
      .executeTakeFirst();
    if (!numUpdatedRows) throw new Stopped();
    return [];
  });

const run = async (running: Running) => {
  try {
    const faults = await bringIn(running);
    if (!faults.length) return;
    await running.asCaller((transaction) =>
      transaction
        .updateTable('imports')
        .set({ state: 'checked', ready: 0, faults: JSON.stringify(faults) })
        .where('id', '=', running.id)
        .execute(),
    );
  } catch (error) {
    if (!(error instanceof Stopped))
      log().error({ import: running.id, error: (error as Error).stack }, 'import');
    await end(running.id, error instanceof Stopped ? 'stopped' : 'failed');
  }
};

/**
 * Begins an import, and answers at once: it goes on whether or not anybody watches. Asked again while it runs or when it
 * is done, it is as it is. Refuses: `no-such-import`; one with faults: `faulty-import`.
 */
export const runImport: Verb<'POST /desk/imports/:id/run'> = async ({ id }, { asCaller, staff }) => {
  const begun = await asCaller(async (transaction) => {
    const { fault_count: faults } = await findImport(transaction, id);
    if (faults) throw new Refusal('faulty-import');
    const now = sql<string>`clock_timestamp()`;
    const { numUpdatedRows } = await transaction
      .updateTable('imports')
      .set({ state: 'running', started_at: now, alive_at: now, ended_at: null, stop_asked: false, done: 0 })
      .where('id', '=', id)
      .where('state', 'in', ['checked', 'stopped', 'failed'])
      .executeTakeFirst();
    return numUpdatedRows > 0;
  });
  if (begun) waitUntil(run({ id, staff, asCaller }));
  return asCaller((transaction) => showImport(transaction, id, staff));
};

import { sql } from 'kysely';
import type { Json } from '../../_core/database.types.ts';
import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { apart } from './file/apart.ts';
import { showImport } from './find.ts';
import { planTable } from './plan.ts';
import { tables } from './tables/index.ts';

/** How long something that was only tried is kept. */
const KEPT = sql<string>`now() - interval '7 days'`;

/**
 * Tries a table: reads it, says what it would do and every fault by its cell, and writes down nothing but that. Sent
 * again under its id, the same is answered. Refuses what is no table (file/guard.ts, file/choose.ts); what did not come
 * whole: `workbook-cut-short`; another file under the same id: `sent-otherwise`.
 */
export const checkImport: Verb<'POST /desk/imports'> = async (sent, { asCaller, staff }) => {
  const { id, kind, name, bytes, workbook } = sent;
  if (workbook.length !== bytes) throw new Refusal('workbook-cut-short');
  const headings = tables[kind].headings.map(({ heading, needed }) => ({ heading, needed }));
  const { cells, faults: unread } = await apart('read', workbook, { kind, headings });
  const digest = sha256(workbook);
  return asCaller(async (transaction) => {
    const plan = await planTable(kind, cells, unread, { transaction, staff });
    await transaction.deleteFrom('imports').where('state', '=', 'checked').where('at', '<', KEPT).execute();
    await transaction
      .insertInto('imports')
      .values({
        id,
        kind,
        name,
        digest,
        agency_id: staff.agency,
        staff_id: staff.id,
        staff_name: staff.name,
        file: sql`${Buffer.from(workbook)}`,
        cells: cells as Json,
        rows: cells.lines.length,
        ready: cells.lines.length - plan.same - new Set(plan.faults.map(({ row }) => row)).size,
        same: plan.same,
        legacy: plan.legacy,
        faults: JSON.stringify(plan.faults),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const kept = await transaction
      .selectFrom('imports')
      .select(['digest', 'kind'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (kept?.digest !== digest || kept.kind !== kind) throw new Refusal('sent-otherwise');
    return showImport(transaction, id, staff);
  });
};

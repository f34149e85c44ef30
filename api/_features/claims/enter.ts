import { sql } from 'kysely';
import type { Verb } from '../../_core/route.ts';
import { readCounts } from './counts.ts';

/**
 * Enters items of the catalogue above. One of the same code is brought up to date, and what was claimed stays; sent
 * again it changes nothing. Of a code that is written twice the last line counts.
 */
export const enterUpperItems: Verb<'POST /desk/upper-items'> = ({ catalogue, rows }, { asCaller, staff }) =>
  asCaller(async (transaction) => {
    const last = [...new Map(rows.map((row) => [row.code, row])).values()];
    const written = await transaction
      .insertInto('upper_items')
      .values(last.map((row) => ({ ...row, catalogue, agency_id: staff.agency })))
      .onConflict((conflict) =>
        conflict
          .columns(['agency_id', 'catalogue', 'code'])
          .doUpdateSet((row) => ({
            name: row.ref('excluded.name'),
            department: row.ref('excluded.department'),
          }))
          .where(
            sql<boolean>`(upper_items.name, upper_items.department)
              is distinct from (excluded.name, excluded.department)`,
          ),
      )
      // A row that is new has no earlier version behind it.
      .returning(sql<boolean>`xmax = 0`.as('entered'))
      .execute();
    const entered = written.filter((row) => row.entered).length;
    return {
      entered,
      changed: written.length - entered,
      already: last.length - written.length,
      counts: await readCounts(transaction, staff.agency),
    };
  });

import { sha256 } from '../../../_core/digest.ts';
import type { Staff } from '../../../_core/caller.ts';
import type { Transact } from '../../../_core/database.ts';

/** Where the facts of a row stand: a document, as the row names it. */
export type Named = { title: string; url: string };

/** The id of a source that an agency's table names: the same whenever it is named so. */
export const sourceId = (agency: string, { title, url }: Named) =>
  `import/${sha256(`${agency}\n${title}\n${url}`).slice(0, 24)}`;

/** Puts on record the sources that are named and are not there yet. */
export const keepSources = async (transaction: Transact, { agency }: Staff, named: Named[]) => {
  const byId = new Map(named.map((one) => [sourceId(agency, one), one]));
  if (!byId.size) return;
  const keeper = await transaction
    .selectFrom('agencies')
    .select(['name', 'region_code'])
    .where('id', '=', agency)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('sources')
    .values(
      [...byId].map(([id, { title, url }]) => ({
        id,
        kind: 'listing',
        title,
        url: url || null,
        publisher: keeper.name,
        region_code: keeper.region_code,
        note: '导入的表里写的出处',
        read_on: new Date().toISOString().slice(0, 10),
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

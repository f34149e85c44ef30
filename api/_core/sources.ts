import type { Source } from '#contract/stated';
import type { Transact } from './database.ts';

/** Gives the source of an id. The database has a foreign key for each, so a missing one is a bug. */
export type Sources = (id: string) => Source;

/** Every source on record, and the way to one by its id. */
export const loadSources = async (transaction: Transact) => {
  const rows = await transaction.selectFrom('sources').selectAll().execute();
  const byId = new Map(
    rows.map((row): [string, Source] => [
      row.id,
      {
        id: row.id,
        kind: row.kind as Source['kind'],
        title: row.title,
        publisher: row.publisher,
        issuedOn: row.issued_on,
        readOn: row.read_on,
        url: row.url,
        regionCode: row.region_code,
        note: row.note,
      },
    ]),
  );
  const find: Sources = (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source ${id}`);
    return source;
  };
  return { all: [...byId.values()], find };
};

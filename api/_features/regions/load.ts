import type { Region } from '#contract/regions';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

export const loadRegions = async (transaction: Transact, sources: Sources): Promise<Region[]> => {
  const rows = await transaction.selectFrom('regions').selectAll().orderBy('code').execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    shortName: row.short_name,
    codeName: row.code_name,
    level: row.level as Region['level'],
    parentCode: row.parent_code,
    demonstration: row.demonstration,
    source: sources(row.source_id),
  }));
};

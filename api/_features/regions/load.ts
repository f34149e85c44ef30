import type { Received } from '#contract/api';
import type { Region } from '#contract/regions';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** Every region, by code, and each source they rest on once. */
export const loadRegions = async (
  transaction: Transact,
  sources: Sources,
): Promise<Received<'GET /regions'>> => {
  const rows = await transaction.selectFrom('regions').selectAll().orderBy('code').execute();
  const items = rows.map((row) => ({
    code: row.code,
    name: row.name,
    shortName: row.short_name,
    initials: row.initials,
    codeName: row.code_name,
    level: row.level as Region['level'],
    parentCode: row.parent_code,
    demonstration: row.demonstration,
    source: row.source_id,
  }));
  return { items, sources: [...new Set(items.map(({ source }) => source))].sort().map(sources) };
};

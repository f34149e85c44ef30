import type { Agency } from '#contract/agencies';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** Every agency, by id. */
export const loadAgencies = async (transaction: Transact, sources: Sources): Promise<Agency[]> => {
  const rows = await transaction.selectFrom('agencies').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    regionCode: row.region_code,
    demonstration: row.demonstration,
    consultPhone: row.consult_phone ?? 'not-provided',
    complaintPhone: row.complaint_phone ?? 'not-provided',
    address: row.address ?? 'not-provided',
    hours: row.hours ?? 'not-provided',
    source: sources(row.source_id),
  }));
};

import type { ServicePoint } from '#contract/service-points';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** Every service point by id, each with its windows in their order. */
export const loadServicePoints = async (transaction: Transact, sources: Sources): Promise<ServicePoint[]> => {
  const rows = await transaction
    .selectFrom('service_points')
    .innerJoin('agencies', 'agencies.id', 'agency_id')
    .selectAll('service_points')
    .select('region_code')
    .orderBy('service_points.id')
    .execute();
  const windows = await transaction.selectFrom('service_windows').selectAll().orderBy('position').execute();
  const byPoint = Map.groupBy(windows, (one) => one.point_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as ServicePoint['kind'],
    agencyId: row.agency_id,
    regionCode: row.region_code,
    address: row.address ?? 'not-provided',
    demonstration: row.demonstration,
    windows: (byPoint.get(row.id) ?? []).map(({ id, name, test }) => ({ id, name, test })),
    source: sources(row.source_id),
  }));
};

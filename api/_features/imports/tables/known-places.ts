import type { Ground } from './table.ts';

/** The points of the agency that are in use. */
export const pointsOf = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('service_points')
    .select(['id', 'name', 'kind', 'address', 'phone', 'longitude', 'latitude', 'directions'])
    .where('agency_id', '=', staff.agency)
    .where('retired_on', 'is', null)
    .orderBy('id')
    .execute();

/** The windows of those points. */
export const windowsOf = ({ transaction, staff }: Ground) =>
  transaction
    .selectFrom('service_windows as w')
    .innerJoin('service_points as p', 'p.id', 'w.point_id')
    .select(['w.id', 'w.name', 'w.comprehensive', 'w.point_id', 'p.name as point', 'w.position'])
    .where('p.agency_id', '=', staff.agency)
    .where('p.retired_on', 'is', null)
    .where('w.retired_on', 'is', null)
    .where('w.test', '=', false)
    .orderBy('w.point_id')
    .orderBy('w.position')
    .execute();

import { sql } from 'kysely';
import type { Calendar, ServicePoint } from '#contract/service-points';
import type { Transact } from '../../_core/database.ts';
import type { Sources } from '../../_core/sources.ts';

/** 09:00:00, as the database has it, to the minute. */
const minute = (time: string) => time.slice(0, 5);
const span = ({ opens, closes }: { opens: string; closes: string }) => ({
  opens: minute(opens),
  closes: minute(closes),
});

type HourRow = { point_id: string; weekday: number; opens: string; closes: string };
type ExceptionRow = {
  point_id: string;
  day: string;
  opens: string | null;
  closes: string | null;
  why: string;
};

const hoursOf = (rows: HourRow[] = []): ServicePoint['hours'] =>
  rows.length ? rows.map(({ weekday, ...row }) => ({ weekday, ...span(row) })) : 'not-provided';

const exceptionOf = ({ day, opens, closes, why }: ExceptionRow): ServicePoint['exceptions'][number] => ({
  day,
  why,
  ...(opens && closes ? span({ opens, closes }) : { opens: null, closes: null }),
});

const loadWindows = async (transaction: Transact) => {
  const windows = await transaction
    .selectFrom('service_windows')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute();
  const taken = await transaction.selectFrom('window_items').selectAll().orderBy('guide_code').execute();
  const byWindow = Map.groupBy(taken, (one) => one.window_id);
  const picked = windows.map(({ id, name, test, comprehensive, retired_on, point_id }) => ({
    point_id,
    window: {
      id,
      name,
      test,
      comprehensive,
      items: (byWindow.get(id) ?? []).map((one) => one.guide_code),
      retiredOn: retired_on,
    },
  }));
  return Map.groupBy(picked, (one) => one.point_id);
};

/** Every service point by id, those given up too, each with its hours, the days that differ, and its windows in order. */
export const loadServicePoints = async (transaction: Transact, sources: Sources): Promise<ServicePoint[]> => {
  const rows = await transaction
    .selectFrom('service_points')
    .innerJoin('agencies', 'agencies.id', 'agency_id')
    .selectAll('service_points')
    .select('region_code')
    .orderBy('service_points.id')
    .execute();
  const hours = await transaction
    .selectFrom('service_hours')
    .selectAll()
    .orderBy('weekday')
    .orderBy('opens')
    .execute();
  const exceptions = await transaction
    .selectFrom('service_hour_exceptions')
    .selectAll()
    .where('day', '>=', sql<string>`current_date - 1`)
    .orderBy('day')
    .orderBy('opens')
    .execute();
  const windowsOf = await loadWindows(transaction);
  const hoursBy = Map.groupBy(hours, (one) => one.point_id);
  const exceptionsBy = Map.groupBy(exceptions, (one) => one.point_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as ServicePoint['kind'],
    agencyId: row.agency_id,
    regionCode: row.region_code,
    address: row.address ?? 'not-provided',
    phone: row.phone ?? 'not-provided',
    position:
      row.longitude === null || row.latitude === null
        ? 'not-provided'
        : { longitude: row.longitude, latitude: row.latitude },
    directions: row.directions ?? 'not-provided',
    hours: hoursOf(hoursBy.get(row.id)),
    exceptions: (exceptionsBy.get(row.id) ?? []).map(exceptionOf),
    demonstration: row.demonstration,
    windows: (windowsOf.get(row.id) ?? []).map((one) => one.window),
    retiredOn: row.retired_on,
    source: sources(row.source_id),
  }));
};

/** The days of the notices of the last two years on record: what a phone needs to know whether a place is open. */
export const loadCalendar = async (transaction: Transact): Promise<Calendar> => {
  const days = await transaction
    .selectFrom('calendar_exceptions')
    .select(['day', 'working', 'name'])
    .orderBy('day')
    .execute();
  const year = Number(days.at(-1)?.day.slice(0, 4));
  return {
    knownThrough: year ? `${year}-12-31` : null,
    exceptions: days.filter(({ day }) => Number(day.slice(0, 4)) >= year - 1),
  };
};

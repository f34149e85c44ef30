import type { openDesk } from '../desk.ts';

type Api = Awaited<ReturnType<typeof openDesk>>;

/** Searches that found nothing, `times` each, so many days ago. */
export const typed = (api: Api, phrases: Record<string, number>, daysAgo = 0) =>
  Promise.all(
    Object.entries(phrases).map(([phrase, times]) =>
      api.sql(
        `insert into missed_queries select gen_random_uuid(), $1, (now() at time zone 'Asia/Shanghai')::date - $2::int
         from generate_series(1, $3::int)`,
        [phrase, daysAgo, times],
      ),
    ),
  );

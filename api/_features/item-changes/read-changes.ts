import { sql } from 'kysely';
import type { Sent } from '#contract/api';
import type { ItemChange } from '#contract/item-lists';
import type { ItemChangeKind } from '#contract/vocabulary-of-item-lists';
import { dayOf } from '#rules/shanghai';
import type { Transact } from '../../_core/database.ts';

type Period = Pick<Sent<'GET /item-changes'>, 'from' | 'to'>;
type Row = {
  at: string;
  /** Microseconds of the epoch. */
  place: number;
  code: string;
  name: string;
  number: number;
  kind: ItemChangeKind;
  why: string | null;
};

const within = (column: string, { from, to }: Period) => sql`
  (${from ?? null}::date is null or ${sql.raw(column)} >= ${from ?? null}::date::timestamp at time zone 'Asia/Shanghai')
  and (${to ?? null}::date is null
    or ${sql.raw(column)} < (${to ?? null}::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

/** What one act withdraws and publishes lies within a second: then a matter was changed, else added or withdrawn. */
const events = (period: Period) => sql`
  select version.published_at as at, version.guide_code as code, version.name, version.number,
    case when before.withdrawn_at > version.published_at - interval '1 second' then 'changed' else 'added' end as kind,
    nullif(version.why, '') as why
  from public.guide_versions as version
  left join public.guide_versions as before
    on before.guide_code = version.guide_code and before.number = version.number - 1
  where ${within('version.published_at', period)}
  union all
  select version.withdrawn_at, version.guide_code, version.name, version.number, 'withdrawn',
    haoban.why_withdrawn(version.guide_code, version.number)
  from public.guide_versions as version
  left join public.guide_versions as next
    on next.guide_code = version.guide_code and next.number = version.number + 1
  where version.withdrawn_at is not null and ${within('version.withdrawn_at', period)}
    and (next.published_at is null or next.published_at > version.withdrawn_at + interval '1 second')`;

export const cursorOf = ({ place, code }: Row) => `${place}-${code}`;
const placeOf = (cursor: string | undefined) => {
  const [, place, code] = /^(\d{1,17})-([A-Z]\d{4})$/.exec(cursor ?? '') ?? [];
  return place ? sql`(place, code) < (${place}::bigint, ${code!})` : sql`true`;
};

/** Changes of a period, the newest first, `most` of them behind the cursor. */
export const readChanges = async (
  transaction: Transact,
  {
    kind,
    cursor,
    ...period
  }: Sent<'GET /item-changes'> | (Sent<'GET /item-changes/csv'> & { cursor?: string }),
  most: number,
) => {
  const { rows } = await sql<Row>`
    select * from (
      select *, (extract(epoch from at) * 1000000)::bigint as place from (${events(period)}) as event
    ) as placed
    where ${placeOf(cursor)} and (${kind ?? null}::text is null or kind = ${kind ?? null})
    order by place desc, code desc limit ${most}`.execute(transaction);
  return rows;
};

/** How many of each kind a period has. */
export const countChanges = async (transaction: Transact, period: Period) => {
  const { rows } = await sql<{ kind: ItemChangeKind; count: number }>`
    select kind, count(*) as count from (${events(period)}) as event group by kind`.execute(transaction);
  return {
    added: 0,
    changed: 0,
    withdrawn: 0,
    ...Object.fromEntries(rows.map((one) => [one.kind, one.count])),
  };
};

export const pickChange = ({ at, code, name, number, kind, why }: Row): ItemChange => ({
  day: dayOf(at),
  code,
  name,
  version: number,
  kind,
  why: why ?? 'not-provided',
});

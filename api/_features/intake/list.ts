import { sql, type RawBuilder } from 'kysely';
import type { Sent } from '#contract/api';
import type { Lamp } from '#contract/vocabulary-of-rectifications';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { pickIntakeRow } from './detail.ts';
import type { IntakeRecord } from './situation.ts';

type Query = Sent<'GET /desk/intake'>;
type Row = IntakeRecord & { applicant_mask: string; place: string };

/** The lamps of rules/lamp.ts, as conditions; what has no limit has none. */
const lit: Record<Lamp, RawBuilder<boolean>> = {
  red: sql`due_at < now()`,
  yellow: sql`due_at >= now() and warn_at <= now()`,
  green: sql`warn_at > now()`,
};

/** The cases of which an agency is one side, or the side that is asked for. */
const of = (agency: string, side?: Query['side']) => {
  if (side)
    return side === 'accepting' ? sql`accepting_agency = ${agency}` : sql`deciding_agency = ${agency}`;
  return sql`(accepting_agency = ${agency} or deciding_agency = ${agency})`;
};

const countLamps = async (transaction: Transact, agency: string) => {
  const { rows } = await sql<Record<Lamp | 'unlit', number>>`
    select count(*) filter (where ${lit.red})::int as red, count(*) filter (where ${lit.yellow})::int as yellow,
      count(*) filter (where ${lit.green})::int as green, count(*) filter (where due_at is null)::int as unlit
    from public.intake_cases where closed_at is null and ${of(agency)}`.execute(transaction);
  return rows[0]!;
};

/** A number, what is on the parcel, or a part of an item's name. */
const named = (q: string, { crossRegion }: Catalogue) => {
  const items = crossRegion.items.filter(({ name }) => name.includes(q)).map(({ id }) => id);
  const written = q.toUpperCase().replace(/\s/g, '');
  return sql`(case_number = ${written} or item_id = any (${items}) or exists (
    select from public.intake_steps as step where step.case_number = intake_cases.case_number and upper(tracking) = ${written}))`;
};

/** Open cases by when they are due, then those without a limit, then what has ended, the newest first. */
const place = sql`case when closed_at is not null then 9000000000000000 - (extract(epoch from closed_at) * 1000000)::bigint
  else coalesce((extract(epoch from due_at) * 1000000)::bigint, 5000000000000000) end`;

/** The cursor is `<place>-<number>`, so that a case that is handled meanwhile moves no other. */
const readPage = async (
  transaction: Transact,
  { cursor, lamp, state, side, q, limit }: Query,
  agency: string,
  catalogue: Catalogue,
) => {
  const [, at, number] = /^(\d{1,16})-(KY\d{10,16})$/.exec(cursor ?? '') ?? [];
  const wanted = [
    of(agency, side),
    state ? sql`state = ${state}` : !q && sql`closed_at is null`,
    number !== undefined && sql`(${place}, case_number) > (${at}::bigint, ${number})`,
    lamp && sql`(${lit[lamp]})`,
    q && named(q, catalogue),
  ].filter((condition) => typeof condition === 'object');
  const { rows } = await sql<Row>`
    select case_number, item_id, guide_code, accepting_agency, deciding_agency, state, due_at, warn_at,
      applicant_mask, ${place}::text as place
    from public.intake_cases where ${sql.join(wanted, sql` and `)}
    order by ${place}, case_number limit ${limit + 1}`.execute(transaction);
  return pageOf(rows, limit, (row) => `${row.place}-${row.case_number}`);
};

/** The cases that one's agency takes in or decides, the most urgent first; what has ended only where it is asked for. */
export const listIntake: Verb<'GET /desk/intake'> = (query, { asCaller, staff, catalogue }) =>
  asCaller(async (transaction) => {
    const { page, next } = await readPage(transaction, query, staff.agency, catalogue);
    return {
      counts: await countLamps(transaction, staff.agency),
      items: page.map((row) => pickIntakeRow(row, staff, catalogue)),
      next,
    };
  });

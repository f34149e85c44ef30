type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

const at = (day: string) => `${day}T04:00:00Z`;

/** What may happen to a guide on a day of its own, as publishing does it: in one transaction. */
export const happenings = (sql: Sql) => ({
  change: (code: string, day: string, why: string) =>
    sql(
      `with gone as (
         update guide_versions set withdrawn_at = $2 where guide_code = $1 and withdrawn_at is null returning *
       ) insert into guide_versions (guide_code, number, name, audience, life_stage, business_theme, department, facts, published_at, why)
         select guide_code, number + 1, name, audience, life_stage, business_theme, department, facts, $2::timestamptz + interval '5 milliseconds', $3 from gone`,
      [code, at(day), why],
    ),
  withdraw: (code: string, day: string) =>
    sql('update guide_versions set withdrawn_at = $2 where guide_code = $1 and withdrawn_at is null', [
      code,
      at(day),
    ]),
  publishAgain: (code: string, day: string) =>
    sql(
      `insert into guide_versions (guide_code, number, name, audience, life_stage, business_theme, department, facts, published_at)
       select guide_code, number + 1, name, audience, life_stage, business_theme, department, facts, $2 from guide_versions
       where guide_code = $1 order by number desc limit 1`,
      [code, at(day)],
    ),
});

import pg from 'pg';

/**
 * Brings the database of the owner's address `url` to `size` published guides: the shipped ones, and copies
 * of them under the name of a district, 「青岛市1区结婚登记」 and 「结婚登记（青岛市1区）」. Not real guides: for measuring.
 */
export const growTo = async (url: string, size: number) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query(
    `create temporary table made on commit drop as
     with made_before as (select count(*) from public.guides where code !~ '^[BP]')
     select chr(67 + nth / 10000) || to_char(nth % 10000, 'FM0000') as code, original, name, facts
     from (select guides.code as original, named as name, facts,
       row_number() over (order by md5(guides.code || named))::int as nth
     from public.guides
     join public.guide_versions on guide_code = code and withdrawn_at is null
     cross join (select regions.name as region from public.regions where level <> 'demonstration' order by code) as regions
     cross join generate_series(1, 10) as district
     cross join lateral (values (region || district || '区' || name), (name || '（' || region || district || '区）')) as ways (named)
     where code ~ '^[BP]') as copies
     where nth > (table made_before) and nth <= $1 - (select count(*) from public.guides) + (table made_before)`,
    [size],
  );
  await client.query(
    `insert into public.guides (code, audience, life_stage, business_theme, department, agency_id)
     select made.code, audience, life_stage, business_theme, department, agency_id
     from made join public.guides on guides.code = original`,
  );
  await client.query(
    'insert into public.guide_versions (guide_code, number, name, facts) select code, 1, name, facts from made',
  );
  await client.query('commit');
  await client.query('analyze');
  await client.end();
};

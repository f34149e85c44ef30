import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const table = async (id: string, query = '') => {
  const bytes = Buffer.from(await (await get(`/item-lists/${id}/csv${query}`)).arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\uFEFF'));
  const parsed = Papa.parse<Record<string, string>>(bytes.subarray(3).toString(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
};

describe('GET /item-lists/:id/csv', () => {
  it('has every item of the list in its order, with a source each', async () => {
    const rows = await table('public-services');
    const known = await sql(
      `select guide_code as code, name from guide_versions
       where withdrawn_at is null and facts #>> '{authority,kind,value}' = 'public-service' order by 1`,
    );
    expect(rows.map((row) => [row['编号'], row['事项名称']])).toEqual(
      known.map(({ code, name }) => [code, name]),
    );
    expect(rows.every((row) => row['出处'])).toBe(true);
  });

  it('takes the filters of the list, and is CSV', async () => {
    const query = `?department=${encodeURIComponent('公安')}`;
    const page = await receive('GET /item-lists/:id', await get(`/item-lists/online${query}`));
    expect(await table('online', query)).toHaveLength(page.found);
    expect((await get('/item-lists/online/csv')).headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  });

  it('runs nothing in a spreadsheet: a name that looks like a formula is text', async () => {
    await sql(
      `with gone as (
         update guide_versions set withdrawn_at = now() where guide_code = 'P0201' and withdrawn_at is null returning *
       ) insert into guide_versions (guide_code, number, name, facts)
         select guide_code, number + 1, '=cmd()', jsonb_set(facts, '{authority,kind}', $1) from gone`,
      [JSON.stringify({ value: 'licence', source: 'demo' })],
    );
    const name = async () => (await table('licences')).find((row) => row['编号'] === 'P0201')?.['事项名称'];
    await expect.poll(name, { interval: 50 }).toBe(`'=cmd()`);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { openApi, refusal } from '../open-api.ts';
import { happenings } from './ground.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const lines = async (query = '') =>
  (await (await get(`/item-changes/csv${query}`)).text()).trim().split('\r\n').slice(1);

describe('GET /item-changes/csv', () => {
  it('has a line for every change, past what is read at a time', async () => {
    await sql(
      `insert into guides (code, audience, life_stage, department, agency_id)
       select 'Z' || to_char(n, 'FM0000'), 'individual', 'birth', '公安', 'demo-approval' from generate_series(1, 2100) as n`,
    );
    await sql(
      `insert into guide_versions (guide_code, number, name, facts)
       select code, 1, '=cmd()', '{}' from guides where code like 'Z%'`,
    );
    const [row] = await sql('select count(*)::int from guide_versions');
    const all = await lines();
    expect(all).toHaveLength(row!['count']);
    expect(new Set(all.map((line) => line.split(',')[1])).size).toBe(row!['count']);
    expect(all.find((line) => line.includes('Z0001'))).toContain(`,"'=cmd()",新增,`);
  });

  it('takes the period and the kind', async () => {
    await happenings(sql).withdraw('P0301', '2031-01-01');
    expect(await lines('?kind=withdrawn&from=2031-01-01')).toEqual([
      expect.stringMatching(/^2031-01-01,P0301,.*,取消,1,没写$/),
    ]);
  });

  it('refuses a period that ends before it begins', async () => {
    expect(await refusal(await get('/item-changes/csv?from=2031-02-01&to=2031-01-01'))).toMatchObject({
      reason: 'days-reversed',
    });
  });
});

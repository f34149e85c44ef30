import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /guides/:code', () => {
  const read = async (code: string) => receive('GET /guides/:code', await get(`/guides/${code}`));

  it('gives a guide in full, each fact with its source', async () => {
    const guide = await read('B0101');
    expect(guide).toMatchObject({ code: 'B0101', name: '公司设立登记', audience: 'business', version: 1 });
    expect(guide.facts.visits.count).toEqual({ value: 0, source: 'hunan/B0101' });
    expect(guide.facts.limits.promised).toMatchObject({ value: { amount: 2, unit: 'working-days' } });
  });

  it('says of what nobody has stated that it is not provided, and never 0', async () => {
    const { facts } = await read('P0101');
    const silent = Object.values(facts)
      .flatMap((group) => Object.values(group))
      .filter((fact) => typeof fact === 'string');
    expect(silent.length).toBeGreaterThan(0);
    expect(new Set(silent)).toEqual(new Set(['not-provided']));
  });

  it('lists every source that its facts name, each once, and no other', async () => {
    const { facts, sources } = await read('B0101');
    const named = [...JSON.stringify(facts).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id);
    expect(sources.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
  });

  it('keeps the contract for every guide that the index names', async () => {
    const { items } = await receive('GET /guides/index', await get('/guides/index'));
    expect(items.length).toBeGreaterThan(200);
    for (const listing of items) expect(await read(listing.code)).toMatchObject(listing);
  });

  it('says how good it is: a score, and which rules it does not keep, with the reason', async () => {
    const { quality } = await read('B0903');
    expect(quality.score).toBeGreaterThan(0);
    expect(quality.score).toBeLessThan(100);
    expect(quality.findings).toContainEqual({
      rule: 'catch-all-material',
      level: 'error',
      group: 'materials',
      field: 'list',
      sentence: '“其他法律法规规定的材料”是兜底的话，要哪样就写哪样',
    });
  });

  it('refuses a code that no guide has', async () => {
    expect(await refusal(await get('/guides/X9999'))).toMatchObject({ reason: 'no-such-guide' });
  });

  it('refuses what cannot be a code', async () => {
    for (const code of ['p0101', 'P01011', 'P010', '%E8%AF%81', 'P0101%00']) {
      expect(await refusal(await get(`/guides/${code}`))).toMatchObject({
        reason: 'malformed',
        fields: [{ field: 'code', problem: '写法不对' }],
      });
    }
  });
});

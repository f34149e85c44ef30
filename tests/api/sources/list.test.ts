import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('GET /sources', () => {
  const list = async () => (await receive('GET /sources', await get('/sources'))).items;

  it('gives every source on record once, also one that no guide cites', async () => {
    const ids = (await list()).map(({ id }) => ({ id }));
    expect(ids.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      await sql('select id from sources order by id collate "C"'),
    );
    expect((await list()).find(({ id }) => id === 'demo')).toMatchObject({
      guides: 0,
      kind: 'demonstration',
    });
  });

  it('counts the guides that cite each as one who reads them would', async () => {
    const items = await list();
    const cited = items.find(({ kind, guides }) => kind === 'policy' && guides) ?? items[0]!;
    const { items: guides } = await receive('GET /guides/index', await get('/guides/index'));
    let counted = 0;
    for (const { code } of guides) {
      const guide = await receive('GET /guides/:code', await get(`/guides/${code}`));
      if (guide.sources.some(({ id }) => id === cited.id)) counted += 1;
    }
    expect(counted).toBeGreaterThan(0);
    expect(cited.guides).toBe(counted);
  });

  it('names an agency itself as soon as somebody works for it, for its editors to cite', async () => {
    const own = async () => (await list()).find(({ id }) => id === 'desk/demo-approval');
    expect(await own()).toBeUndefined();
    await sql(`insert into staff (user_id, name, email, agency_id, department, roles)
      values (gen_random_uuid(), '陈晓', 'chen@haoban.example', 'demo-approval', '政策法规科', '{editor}')`);
    await expect.poll(own).toMatchObject({ kind: 'demonstration', guides: 0 });
  });

  it('puts the most cited first', async () => {
    const counts = (await list()).map(({ guides }) => guides);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
  });
});

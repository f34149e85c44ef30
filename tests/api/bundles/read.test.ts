import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /bundles/:id', () => {
  const read = async (id: string) => receive('GET /bundles/:id', await get(`/bundles/${id}`));

  it('gives the ways of each place apart, each with its own source and parts', async () => {
    const { variants } = await read('newborn');
    expect(variants).toHaveLength(3);
    expect(variants[0]).toMatchObject({ region: '甘肃省兰州市', source: { id: 'bundle/lanzhou-2024' } });
    expect(variants[0]?.parts.slice(0, 3)).toEqual([
      { name: '出生医学证明（首签）', guides: ['P0101'] },
      { name: '预防接种证', guides: ['P0103'] },
      { name: '户口登记（申报出生登记，1岁以下婚内本市生育）', guides: ['P0102'] },
    ]);
  });

  it('says that nobody has stated who leads', async () => {
    expect(await read('newborn')).toMatchObject({ lead: 'not-provided' });
  });

  it('keeps the contract for every theme on the list, and leads only to guides that can be read', async () => {
    const { items } = await receive('GET /bundles', await get('/bundles'));
    for (const { id, places } of items) {
      const { variants } = await read(id);
      expect(variants).toHaveLength(places);
      for (const code of new Set(variants.flatMap(({ parts }) => parts.flatMap(({ guides }) => guides))))
        expect((await get(`/guides/${code}`)).status, code).toBe(200);
    }
  });

  it('refuses a theme that does not exist', async () => {
    expect(await refusal(await get('/bundles/no-theme'))).toMatchObject({ reason: 'no-such-bundle' });
  });

  it('refuses what cannot be a theme', async () => {
    for (const id of ['Newborn', 'a', '%E4%BA%BA', 'x'.repeat(62)]) {
      expect(await refusal(await get(`/bundles/${id}`))).toMatchObject({
        reason: 'malformed',
        fields: [{ field: 'id' }],
      });
    }
  });
});

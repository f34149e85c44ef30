import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /bundles', () => {
  const list = async () => (await receive('GET /bundles', await get('/bundles'))).items;

  it('gives every theme, in the order of the national lists', async () => {
    const items = await list();
    expect(items).toHaveLength(16);
    expect(items.slice(0, 2).map(({ id }) => id)).toEqual(['newborn', 'passing']);
  });

  it('counts the places whose way is known, 0 where it is none', async () => {
    const places = new Map((await list()).map(({ id, places: count }) => [id, count]));
    expect([places.get('newborn'), places.get('business-deregistration')]).toEqual([3, 4]);
    expect(places.get('credit-repair')).toBe(0);
  });
});

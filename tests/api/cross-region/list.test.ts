import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /cross-region', () => {
  const list = async (query = '') => receive('GET /cross-region', await get(`/cross-region${query}`));

  it('gives the lists, their rows and the agreements', async () => {
    const { lists, listings, agreements } = await list();
    expect([lists.length, listings.length, agreements.length]).toEqual([2, 96, 12]);
  });

  it('says of each list how many of its items are held, as counted, and how many it declares', async () => {
    const { lists, listings } = await list();
    for (const { source, declaredTotal, collected } of lists) {
      expect(listings.filter((one) => one.source.id === source.id)).toHaveLength(collected);
      expect(collected).toBeLessThan(declaredTotal);
    }
  });

  it('sets no mode where no agency has set one', async () => {
    expect(new Set((await list()).listings.map(({ mode }) => mode))).toEqual(new Set(['not-provided']));
  });

  it('keeps the rows of one guide when asked', async () => {
    const { listings } = await list('?guide=P1116');
    expect(listings.length).toBeGreaterThan(0);
    expect(listings.filter(({ guides }) => !guides.includes('P1116'))).toEqual([]);
  });

  it('finds an agreement from either side', async () => {
    const from = async (region: string) => (await list(`?region=${region}`)).agreements.map(({ id }) => id);
    expect(await from('610114')).toContain('yanliang-anshun');
    expect(await from('520400')).toEqual(['yanliang-anshun']);
    expect(await from('demo')).toEqual([]);
  });

  it('gives a figure where the report has one, and else says that it is not provided', async () => {
    const { agreements } = await list('?region=zibo-hitech');
    expect(agreements).toMatchObject([{ partners: 32, handled: 1268, items: 'not-provided' }]);
  });

  it('refuses a guide that does not exist, and a region that is not on record', async () => {
    expect(await refusal(await get('/cross-region?guide=X9999'))).toMatchObject({ reason: 'no-such-guide' });
    expect(await refusal(await get('/cross-region?region=999999'))).toMatchObject({
      reason: 'no-such-region',
    });
  });

  it('names every field that is malformed, not the first alone', async () => {
    const { fields } = await refusal(await get('/cross-region?guide=1&region=!'));
    expect(fields?.map(({ field }) => field)).toEqual(['guide', 'region']);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

const list = async (query = '') => receive('GET /cross-region', await get(`/cross-region${query}`));
const idsOf = (all: { id: string }[]) => all.map(({ id }) => id);
const between = async (from: string, to: string) => {
  const { agreements, uncertain } = await list(`?from=${from}&to=${to}`);
  return { agreements: idsOf(agreements), uncertain: idsOf(uncertain) };
};

describe('GET /cross-region', () => {
  it('gives the lists, their rows and the agreements', async () => {
    const { lists, listings, agreements, uncertain } = await list();
    expect([lists.length, listings.length, agreements.length, uncertain.length]).toEqual([2, 96, 13, 0]);
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

  it('finds what two regions have agreed, whichever of them the person is in', async () => {
    const found = ['yanliang-anshun', 'yanliang-all'];
    expect(await between('520400', '610114')).toEqual({ agreements: found, uncertain: [] });
    expect(await between('610114', '520400')).toEqual({ agreements: found, uncertain: [] });
  });

  it('lets all districts of a city take part where the report says 全城通办', async () => {
    expect((await between('610103', '610114')).agreements).toEqual(['yanliang-xian', 'yanliang-all']);
  });

  it('sets apart an agreement of the level above, of which nobody has said that it reaches down', async () => {
    expect(await between('520402', '610114')).toEqual({
      agreements: [],
      uncertain: ['yanliang-anshun', 'yanliang-all'],
    });
  });

  it('finds nothing between two regions of which no report speaks', async () => {
    expect(await between('110101', '610114')).toEqual({ agreements: [], uncertain: [] });
  });

  it('gives of the demonstration the items of the direction that was asked, and of the guide', async () => {
    const items = async (query: string) =>
      idsOf((await list(query)).agreements.flatMap((agreement) => agreement.items));
    const there = await items('?from=demo-far&to=demo');
    const back = await items('?from=demo&to=demo-far');
    expect([there.length, back.length]).toEqual([6, 3]);
    expect(there.filter((id) => back.includes(id))).toEqual([]);
    expect(await items('?from=demo-far&to=demo&guide=B0104')).toEqual(['demo-far-sole-trader']);
  });

  it('names no item of a real agreement, since no report does', async () => {
    const { agreements } = await list();
    const naming = agreements.filter(({ items }) => items.length);
    expect(naming.map(({ source }) => source.kind)).toEqual(['demonstration']);
  });

  it('gives of one region every agreement in which it takes part, from either side', async () => {
    const of = async (query: string) => idsOf((await list(query)).agreements);
    expect(await of('?to=610114')).toContain('yanliang-anshun');
    expect(await of('?from=520400')).toEqual(['yanliang-anshun', 'yanliang-all']);
    expect(await of('?to=520400')).toEqual(['yanliang-anshun', 'yanliang-all']);
    expect(await of('?to=370211')).toEqual(['qingdao-legal-aid']);
    expect(await of('?to=110101')).toEqual([]);
  });

  it('gives a figure where the report has one, and else says that it is not provided', async () => {
    const { agreements } = await list('?to=zibo-hitech');
    expect(agreements).toMatchObject([{ partnerCount: 32, handledCount: 1268, itemCount: 'not-provided' }]);
  });

  it('gives of an alliance the members that were published, and says that there are more', async () => {
    const { agreements } = await list('?to=371002');
    expect(agreements.find(({ id }) => id === 'huancui-led-alliance')).toMatchObject({
      scope: 'alliance',
      parties: [{ regionCode: '371002', role: 'lead' }],
      partiesComplete: false,
    });
  });

  it('refuses a guide that does not exist, and on either side a region that is not on record', async () => {
    expect(await refusal(await get('/cross-region?guide=X9999'))).toMatchObject({ reason: 'no-such-guide' });
    for (const side of ['from', 'to'])
      expect(await refusal(await get(`/cross-region?${side}=999999`))).toMatchObject({
        reason: 'no-such-region',
      });
  });

  it('refuses one region as both sides', async () => {
    expect(await refusal(await get('/cross-region?from=610114&to=610114'))).toMatchObject({
      reason: 'same-region',
      status: 400,
    });
  });

  it('names every field that is malformed, not the first alone', async () => {
    const { fields } = await refusal(await get('/cross-region?guide=1&from=!&to=61011'));
    expect(fields?.map(({ field }) => field)).toEqual(['from', 'to', 'guide']);
  });
});

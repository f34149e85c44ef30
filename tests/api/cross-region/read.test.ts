import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

const read = async (id: string) =>
  receive('GET /cross-region/items/:id', await get(`/cross-region/items/${id}`));

describe('GET /cross-region/items/:id', () => {
  it('gives the window, who decides, three clocks, who pays the postage, and until when', async () => {
    expect(await read('demo-far-hygiene')).toMatchObject({
      name: '公共场所卫生许可',
      mode: 'remote-collection',
      acceptingRegion: 'demo-far',
      decidingRegion: 'demo',
      window: { phone: '000-0000 0003' },
      clocks: { received: expect.stringContaining('远桥区'), accepted: expect.stringContaining('好办区') },
      postagePayer: 'accepting-region',
      validUntil: '2027-12-31',
      verifiedOn: '2026-11-02',
      source: { kind: 'demonstration' },
    });
  });

  it('says of what nobody has stated that it is not provided', async () => {
    expect(await read('demo-far-sign')).toMatchObject({
      postagePayer: 'not-provided',
      delivery: 'not-provided',
      verifiedOn: 'not-provided',
      handledLastYear: 'not-provided',
    });
  });

  it('is there for every item that an agreement names', async () => {
    const { agreements } = await receive('GET /cross-region', await get('/cross-region'));
    const offers = agreements.flatMap(({ items }) => items);
    expect(offers).toHaveLength(9);
    for (const offer of offers) expect(await read(offer.id)).toMatchObject(offer);
  });

  it('refuses an item that is not on record', async () => {
    expect(await refusal(await get('/cross-region/items/no-such-item'))).toMatchObject({
      reason: 'no-such-cross-region-item',
      status: 404,
    });
  });

  it('refuses an id that cannot be one', async () => {
    expect(await refusal(await get('/cross-region/items/1'))).toMatchObject({ reason: 'malformed' });
  });
});

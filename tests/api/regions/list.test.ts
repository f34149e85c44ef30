import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const list = async () => receive('GET /regions', await get('/regions'));

describe('GET /regions', () => {
  it('gives every region on record, by code, each with its source', async () => {
    const { items, sources } = await list();
    const kept = await sql(
      'select code, name, short_name, parent_code, source_id from regions order by code',
    );
    expect(
      items.map(({ code, name, shortName, parentCode, source }) => ({
        code,
        name,
        short_name: shortName,
        parent_code: parentCode,
        source_id: source,
      })),
    ).toEqual(kept);
    expect(sources.map(({ id }) => id).sort()).toEqual(
      [...new Set(items.map(({ source }) => source))].sort(),
    );
  });

  it('names a region as people do, and beside it as the standard does', async () => {
    const { items } = await list();
    expect(items.find(({ code }) => code === '370211')).toMatchObject({
      name: '青岛西海岸新区',
      codeName: '黄岛区',
    });
  });

  it('marks the two invented districts as demonstration, and no other', async () => {
    const { items } = await list();
    expect(items.filter(({ demonstration }) => demonstration).map(({ code }) => code)).toEqual([
      'demo',
      'demo-far',
    ]);
  });

  it('is small enough to be sent to a phone: under 110 KB as it is, and 16 KB compressed', async () => {
    const body = await (await get('/regions')).arrayBuffer();
    const compressed = await new Response(
      new Blob([body]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    console.log(`GET /regions: ${body.byteLength} bytes, ${compressed.byteLength} compressed`);
    expect(body.byteLength).toBeLessThan(110_000);
    expect(compressed.byteLength).toBeLessThan(16_000);
  });
});

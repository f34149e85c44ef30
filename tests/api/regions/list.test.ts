import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('GET /regions', () => {
  it('gives every region on record, by code, each with its source', async () => {
    const { items } = await receive('GET /regions', await get('/regions'));
    const kept = await sql(
      'select code, name, short_name, parent_code, source_id from regions order by code',
    );
    expect(
      items.map(({ code, name, shortName, parentCode, source }) => ({
        code,
        name,
        short_name: shortName,
        parent_code: parentCode,
        source_id: source.id,
      })),
    ).toEqual(kept);
  });

  it('names a region as people do, and beside it as the standard does', async () => {
    const { items } = await receive('GET /regions', await get('/regions'));
    expect(items.find(({ code }) => code === '370211')).toMatchObject({
      name: '青岛西海岸新区',
      codeName: '黄岛区',
    });
  });

  it('marks the invented district as demonstration, and no other', async () => {
    const { items } = await receive('GET /regions', await get('/regions'));
    expect(items.filter(({ demonstration }) => demonstration).map(({ code }) => code)).toEqual(['demo']);
  });
});

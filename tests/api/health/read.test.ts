import { afterAll, describe, expect, it } from 'vitest';
import { openApi, receive } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

describe('GET /health', () => {
  it('says that it is up, what it holds, and that some of it is demonstration', async () => {
    const [{ number }] = (await sql('select number from catalogue')) as [{ number: string }];
    expect(await receive('GET /health', await get('/health'))).toEqual({
      status: 'ok',
      catalogue: Number(number),
      guides: 277,
      demonstration: true,
    });
  });

  it('is kept by no cache', async () => {
    const { headers } = await get('/health');
    expect([headers.get('Cache-Control'), headers.get('ETag')]).toEqual(['no-store', null]);
  });
});

import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openApi } from '../open-api.ts';

const { get, sql, close } = await openApi();
afterAll(close);

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());
const zipped = { headers: { 'Accept-Encoding': 'br, gzip' } };

describe('a reply that is held', () => {
  it('is the same the second time, byte by byte, with an id of its own', async () => {
    const [first, again] = [await get('/guides?limit=3'), await get('/guides?limit=3')];
    expect(await bytes(again)).toEqual(await bytes(first));
    const told = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));
    expect(told(again)).toEqual(told(first));
    expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
  });

  it('is another for another address', async () => {
    const names = async (q: string) => bytes(await get(`/guides?q=${encodeURIComponent(q)}`));
    expect(await names('离婚')).not.toEqual(await names('落户'));
  });

  it('comes compressed to who takes it so, first and second time, and whole to who does not', async () => {
    for (const time of ['first', 'second']) {
      const small = await get('/guides/P0102', zipped);
      expect(small.headers.get('Content-Encoding'), time).toBe('gzip');
      const plain = await get('/guides/P0102');
      expect(plain.headers.get('Content-Encoding'), time).toBeNull();
      expect(gunzipSync(await bytes(small))).toEqual(await bytes(plain));
      for (const { headers } of [small, plain]) expect(headers.get('Vary')).toBe('Accept-Encoding');
    }
  });

  it('is not compressed where that gains nothing', async () => {
    const small = await get('/guides?q=%E5%A5%A5%E7%89%B9%E6%9B%BC', zipped);
    expect([small.headers.get('Content-Encoding'), (await bytes(small)).length < 1024]).toEqual([null, true]);
  });

  it('is made anew when something is published', async () => {
    const hours = async () => (await (await get('/agencies?region=demo')).json()).items[0].hours;
    const before = await hours();
    await sql("update agencies set hours = '新的时间' where region_code = 'demo'");
    await expect.poll(hours).toBe('新的时间');
    expect(before).not.toBe('新的时间');
  });

  it('is never a refusal, nor what is true of the moment only', async () => {
    for (const path of ['/guides/P9999', '/health']) {
      const [first, again] = [await get(path), await get(path)];
      expect(first.headers.get('Cache-Control')).toBe('no-store');
      expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
    }
    expect((await (await get('/guides/P9999')).json()).requestId).not.toBe(
      (await (await get('/guides/P9999')).json()).requestId,
    );
  });
});

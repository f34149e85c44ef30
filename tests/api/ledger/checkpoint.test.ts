import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from './filled.ts';

const { get, fill, order, close } = await openLedger();
afterAll(close);

describe('GET /ledger/checkpoint', () => {
  it('gives the signed head as text, for nobody to keep', async () => {
    await fill(3);
    await order();
    const response = await get('/ledger/checkpoint');
    expect([
      response.status,
      response.headers.get('Content-Type'),
      response.headers.get('Cache-Control'),
    ]).toEqual([200, 'text/plain; charset=utf-8', 'no-store']);
    expect(await response.text()).toMatch(
      /^haoban\/ledger\n3\n[A-Za-z0-9+/]{43}=\n\n— haoban\/ledger [A-Za-z0-9+/]{91}=\n$/,
    );
  });

  it('gives a new one as soon as there is one', async () => {
    await fill(1, 4);
    await order();
    expect((await (await get('/ledger/checkpoint')).text()).split('\n')[1]).toBe('4');
  });
});

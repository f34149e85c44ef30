import { afterAll, describe, expect, it } from 'vitest';
import { openLedger } from './filled.ts';
import { leafHash, tree } from './hashes.ts';

const { get, sql, fill, order, close } = await openLedger();
afterAll(close);

describe('GET /ledger/book', () => {
  it('is empty where nothing was written', async () => {
    const response = await get('/ledger/book');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('gives every line in its order, and over them the root is the one that was signed', async () => {
    await fill(4_500);
    await order();
    await fill(5, 5_000);
    const response = await get('/ledger/book');
    expect(response.headers.get('Content-Type')).toBe('application/jsonl; charset=utf-8');
    const lines = (await response.text()).split('\n').slice(0, -1);
    expect(lines).toHaveLength(4_500);
    const [head] = await sql('select root from ledger_heads order by size desc limit 1');
    expect(Buffer.from(tree.rootOf(lines.map(leafHash)))).toEqual(head.root);
  });

  it('is read no further when nobody takes it', async () => {
    const { body } = await get('/ledger/book');
    const reader = body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
  });
});

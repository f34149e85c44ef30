import { connected } from '../../../run/connected.ts';
import { afterAll, describe, expect, inject, it } from 'vitest';

process.env.VERCEL = '1';
const { openLedger } = await import('./filled.ts');
const api = await openLedger();
const { get, post, sql, fill, close } = api;
afterAll(async () => {
  delete process.env.VERCEL;
  await close();
});
const { poor, somebody } = await import('../somebody.ts');
const size = async () => (await (await get('/ledger')).json()).size;

describe('a write where no server runs all the time', () => {
  it('gives what it wrote its number, after the reply', async () => {
    await (await somebody(api)).rate(poor);
    await expect.poll(size, { interval: 20 }).toBe(1);
  });

  it('waits for whoever is at it, and then goes on', async () => {
    const [{ name }] = (await sql('select current_database() as name')) as [{ name: string }];
    const url = Object.assign(new URL(inject('database')), { pathname: name }).href;
    await connected(url, async (client) => {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(20261109)');
      await fill(1, 7);
      await post('/missed-queries', { id: '00000000-0000-4000-8000-000000000001', phrase: '奥特曼' });
      expect(await size()).toBe(1);
      await client.query('rollback');
    });
    await expect.poll(size, { interval: 20 }).toBe(2);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';
import { describeGuarded, describeListings, nobody, writer } from './acts.ts';

const kept = '23001 the ledger is only added to';
const leaf = JSON.stringify({ kind: 'step', receipt: 'HB26110001' });
const hash = `\\x${'ab'.repeat(32)}`;

await describeListings(
  'ledger, as everyone may read it',
  [
    { table: 'ledger_leaves', key: 'number', row: { number: 0, rating: 1, leaf, ordered_at: '2026-11-22' } },
    { table: 'ledger_heads', key: 'size', row: { size: 1, root: hash, note: 'x', signed_at: '2026-11-22' } },
  ],
  { update: kept, delete: kept },
);

await describeListings(
  'ledger, its tree',
  [{ table: 'ledger_tiles', key: 'index', row: { level: 0, index: 0, hashes: hash } }],
  { delete: kept },
);

await describeListings('ledger, what it adds up to', [
  {
    table: 'rating_counts',
    key: 'agency_id',
    row: {
      agency_id: 'a',
      item: null,
      month: '2026-11-01',
      level: 'satisfied',
      counted: 1,
      by_default: 0,
      test: 0,
      voided: 0,
    },
  },
]);

await describeGuarded(
  'ledger, what waits for its number',
  [{ table: 'ledger_pending', key: 'rating', row: { rating: 1, leaf } }],
  { auntWang: nobody, strangerLi: nobody, server: nobody, system: writer },
);

describe('the ledger', () => {
  it('lets nobody empty it, and lets a tile only grow', async () => {
    const { owner, drop } = await copyDatabase();
    afterAll(drop);
    const attempt = (...statements: string[]) =>
      connected(owner, async (client) => {
        await client.query('begin');
        await client.query(`insert into ledger_tiles values (0, 0, '${hash}')`);
        for (const statement of statements) await client.query(statement);
        return 'done';
      }).catch(({ code }: { code: string }) => code);
    for (const table of ['ledger_leaves', 'ledger_tiles', 'ledger_heads'])
      expect(await attempt(`truncate public.${table}`)).toBe('23001');
    expect(await attempt('update ledger_tiles set hashes = hashes || hashes')).toBe('done');
    expect(await attempt(`update ledger_tiles set hashes = '\\x${'cd'.repeat(64)}'`)).toBe('23001');
    expect(await attempt('update ledger_tiles set index = 1')).toBe('23001');
  });

  it('tells nobody when a line was numbered: by the minute a handler could know the person', async () => {
    const { owner, drop } = await copyDatabase();
    afterAll(drop);
    for (const role of ['anon', 'authenticated'])
      await connected(owner, async (client) => {
        await client.query(`set role ${role}`);
        await client.query('select number, rating, leaf, kind from ledger_leaves');
        const asked = client.query('select ordered_at from ledger_leaves');
        await expect(asked).rejects.toThrow('permission denied');
      });
  });

  it('is written by the triggers of what is recorded, and by no caller', async () => {
    const { owner, drop } = await copyDatabase();
    afterAll(drop);
    const may = (role: string) =>
      connected(owner, async (client) => {
        await client.query('begin');
        await client.query(`set local role ${role}`);
        await client.query(`select haoban.append_to_ledger(1, '{"kind":"step"}')`);
        return 'done';
      }).catch(({ code }: { code: string }) => code);
    for (const role of ['anon', 'authenticated', 'service_role']) expect(await may(role)).toBe('42501');
  });
});

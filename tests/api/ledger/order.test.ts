import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { merkle } from '../../../rules/merkle.ts';
import { tilesOf } from '../../../rules/tiles.ts';
import { openLedger, ratingLeaf, stepLeaf } from './filled.ts';

const { append, fill, order, sql, tamper, close } = await openLedger();
afterAll(close);
const tree = merkle((bytes) => createHash('sha256').update(bytes).digest());

const head = async () => (await sql('select size, root from ledger_heads order by size desc limit 1'))[0];
const leaves = async (): Promise<string[]> =>
  (await sql('select leaf from ledger_leaves order by number')).map(({ leaf }) => leaf);
const rootOf = (lines: string[]) =>
  Buffer.from(tree.rootOf(lines.map((leaf) => tree.leafHash(Buffer.from(leaf)))));
const pending = async () => Number((await sql('select count(*) from ledger_pending'))[0].count);

beforeEach(() =>
  tamper(
    'delete from ledger_leaves; delete from ledger_tiles; delete from ledger_heads; delete from ledger_pending; delete from rating_counts',
  ),
);

describe('the sequencer', () => {
  it('does nothing where nothing waits, and signs no second head for the same lines', async () => {
    expect([await order(), await head()]).toEqual([0, undefined]);
    await fill(3);
    expect([await order(), await order()]).toEqual([3, 0]);
    expect(await sql('select size from ledger_heads')).toEqual([{ size: '3' }]);
  });

  it('numbers what waits in the order in which it was written, and gives the root of RFC 9162 over it', async () => {
    for (const count of [1, 1, 254, 1, 300, 4096, 700]) {
      await fill(count);
      expect(await order()).toBe(count);
      const lines = await leaves();
      expect(await head()).toEqual({ size: String(lines.length), root: rootOf(lines) });
    }
    expect(await pending()).toBe(0);
    const numbers = await sql('select number from ledger_leaves order by number');
    expect(numbers.map(({ number }) => Number(number))).toEqual(numbers.map((_, nth) => nth));
  });

  it('keeps the tiles as tlog-tiles cuts a tree of that size', async () => {
    await fill(4096 + 700);
    await order();
    const lines = await leaves();
    const hashes = lines.map((leaf) => tree.leafHash(Buffer.from(leaf)));
    const kept = await sql('select level, index, hashes from ledger_tiles order by level, index');
    const cut = [0, 1, 2].flatMap((level) =>
      tilesOf(level, lines.length).map(({ index, width }) => {
        const span = 256 ** level;
        const parts = Array.from({ length: width }, (_, nth) => (index * 256 + nth) * span);
        return {
          level,
          index: String(index),
          hashes: Buffer.concat(parts.map((from) => tree.rootOf(hashes.slice(from, from + span)))),
        };
      }),
    );
    expect(kept).toEqual(cut);
  });

  it('refuses to go on over a tile that was tampered with in its length, and loses no line', async () => {
    await fill(3);
    await order();
    await tamper('update ledger_tiles set hashes = substring(hashes for 32)');
    await fill(1, 4);
    await expect(order()).rejects.toThrow('tile 0/0 is broken');
    expect(await pending()).toBe(1);
  });

  it('refuses a line that it could not count, when it is written and not when it is numbered', async () => {
    await expect(append({ ...ratingLeaf(1), agency: null })).rejects.toThrow(/ledger_pending/);
    await expect(append({ ...ratingLeaf(1), kind: 'gossip' })).rejects.toThrow(/ledger_pending/);
    await expect(append({ ...ratingLeaf(1), commitment: 'x'.repeat(70_000) })).rejects.toThrow(
      /ledger_pending/,
    );
  });
});

describe('the figures', () => {
  const counts = () =>
    sql(
      'select agency_id, item, month::text, level, counted, by_default, test, voided from rating_counts order by item, level',
    );
  const of = (more: object) => ({
    agency_id: 'demo-agency',
    item: 'P0101',
    month: '2026-11-01',
    counted: '0',
    by_default: '0',
    test: '0',
    voided: '0',
    ...more,
  });

  it('are what the lines say: ratings by agency, item, month and level, tests and defaults apart', async () => {
    const level = 'satisfied';
    await append(
      ratingLeaf(1, { level }),
      ratingLeaf(2, { level, byDefault: true }),
      ratingLeaf(3, { level, test: true }),
      ratingLeaf(4, { level, item: null }),
      stepLeaf(1),
    );
    await order();
    await append(ratingLeaf(5, { level, on: '2026-12-01' }), ratingLeaf(6, { level }));
    await order();
    const rows = await counts();
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        of({ level, counted: '3', by_default: '1', test: '1' }),
        of({ level, item: null, counted: '1' }),
        of({ level, month: '2026-12-01', counted: '1' }),
      ]),
    );
  });

  it('take a voided rating out again, whether it was numbered before or with it', async () => {
    const level = 'dissatisfied';
    const voided = { act: 'confirm-void', state: 'voided', by: 'supervisor', reason: 'mistaken' };
    await append(ratingLeaf(1, { level }), ratingLeaf(2, { level }), ratingLeaf(3, { level }));
    await order();
    await append(stepLeaf(1, voided), ratingLeaf(4, { level }), stepLeaf(4, voided));
    await order();
    expect(await counts()).toEqual([of({ level, counted: '2', voided: '2' })]);
  });
});

describe('writers and sequencers side by side', () => {
  const connections: pg.Client[] = [];
  const connect = async () => {
    const [{ name }] = (await sql('select current_database() as name')) as [{ name: string }];
    const client = new pg.Client({
      connectionString: Object.assign(new URL(inject('database')), { pathname: name }).href,
    });
    await client.connect();
    connections.push(client);
    return client;
  };
  afterEach(async () => {
    await Promise.all(connections.splice(0).map((client) => client.end()));
  });
  const write = (client: pg.Client, rating: number) =>
    client.query('select haoban.append_to_ledger($1, $2)', [rating, JSON.stringify(ratingLeaf(rating))]);

  it('do not wait for one another: two open acts, and lines numbered between them', async () => {
    const [first, second] = [await connect(), await connect()];
    await first.query("begin; set local lock_timeout = '1ms'");
    await second.query("begin; set local lock_timeout = '1ms'");
    await write(first, 1);
    await write(second, 2);
    await fill(1, 3);
    expect(await order()).toBe(1);
    await write(first, 4);
    await second.query('commit');
    expect(await order()).toBe(1);
    await first.query('commit');
    expect(await order()).toBe(2);
    expect((await leaves()).map((leaf) => JSON.parse(leaf).receipt)).toEqual([
      'HB26110003',
      'HB26110002',
      'HB26110001',
      'HB26110004',
    ]);
  });

  it('two sequencers at once number each line once; the one that comes second lets the first', async () => {
    const holder = await connect();
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock(20261109)');
    await fill(10);
    expect(await order()).toBeUndefined();
    await holder.query('rollback');
    const done = await Promise.all(Array.from({ length: 8 }, order));
    expect(done.reduce<number>((all, count) => all + (count ?? 0), 0)).toBe(10);
    expect(await head()).toMatchObject({ size: '10', root: rootOf(await leaves()) });
  });

  it('what is broken off in the middle has not happened, and the next run does it whole', async () => {
    await fill(5);
    await sql(`create function break_off() returns trigger language plpgsql as $$ begin
      perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
    await sql(
      'create trigger break_off after insert on ledger_heads for each statement execute function break_off()',
    );
    await sql('alter function break_off() security definer');
    await expect(order()).rejects.toThrow(/terminat/i);
    expect([await pending(), await leaves(), await head()]).toEqual([5, [], undefined]);
    await sql('drop function break_off() cascade');
    expect(await order()).toBe(5);
  });

  it('hundreds of writers at once, and every line is there once', async () => {
    const writing = Array.from({ length: 10 }, (_, nth) => fill(50, 1 + nth * 50));
    const progress = { done: false };
    const written = Promise.all(writing).finally(() => (progress.done = true));
    while (!progress.done) await order();
    await written;
    await order();
    const receipts = (await leaves()).map((leaf) => JSON.parse(leaf).receipt);
    expect([receipts.length, new Set(receipts).size]).toEqual([500, 500]);
    expect(await head()).toMatchObject({ root: rootOf(await leaves()) });
  });
});

describe('the sequencer’s pace', () => {
  it('is more than 3,000 lines a second', async () => {
    await fill(20_000);
    const begun = performance.now();
    expect(await order()).toBe(20_000);
    expect(20_000 / ((performance.now() - begun) / 1_000)).toBeGreaterThan(3_000);
  });
});

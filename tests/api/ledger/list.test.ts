import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { openLedger, ratingLeaf, stepLeaf } from './filled.ts';

const KEY = 'GET /ledger/entries';
const { get, append, fill, order, close } = await openLedger();
afterAll(close);
const list = async (query = '') => receive(KEY, await get(`/ledger/entries${query}`));
const indexes = async (query: string) => (await list(query)).items.map(({ index }) => index);

beforeAll(async () => {
  await fill(30);
  await append(
    stepLeaf(7),
    stepLeaf(7, { act: 'confirm-void', state: 'voided', by: 'supervisor', reason: 'mistaken' }),
  );
  await append({
    kind: 'supplement',
    receipt: 'HB26110008',
    on: '2026-11-24',
    level: 'satisfied',
    tags: [],
    commitment: 'cd'.repeat(32),
  });
  await order();
});

describe('GET /ledger/entries', () => {
  it('gives the newest first, each with its place and what it says', async () => {
    const { items } = await list('?limit=4');
    expect(items.map(({ index, kind }) => [index, kind])).toEqual([
      [32, 'supplement'],
      [31, 'void'],
      [30, 'step'],
      [29, 'rating'],
    ]);
    expect(items[3]?.leaf).toEqual(ratingLeaf(30));
  });

  it('gives every line once, page after page', async () => {
    const seen: number[] = [];
    for (let next: number | null | undefined; next !== null;) {
      const page = await list(`?limit=7${next === undefined ? '' : `&cursor=${next}`}`);
      seen.push(...page.items.map(({ index }) => index));
      next = page.next;
    }
    expect(seen).toEqual(Array.from({ length: 33 }, (_, nth) => 32 - nth));
  });

  it('gives those of a kind, and those of a receipt', async () => {
    expect(await indexes('?kind=void')).toEqual([31]);
    expect(await indexes('?kind=step')).toEqual([30]);
    expect(await indexes('?receipt=HB26110007')).toEqual([31, 30, 6]);
    expect(await indexes('?receipt=HB26110007&kind=rating')).toEqual([6]);
    expect(await indexes('?receipt=HB26119999')).toEqual([]);
  });

  it.each(['limit=0', 'limit=101', 'cursor=-1', 'cursor=x', 'kind=gossip', 'receipt=7'])(
    'refuses %s',
    async (query) => {
      expect(await refusal(await get(`/ledger/entries?${query}`))).toMatchObject({ reason: 'malformed' });
    },
  );
});

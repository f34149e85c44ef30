import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive, refusal } from '../open-api.ts';
import { openLedger, receiptOf, stepLeaf } from './filled.ts';
import { leafHash, tree, unhex } from './hashes.ts';

const KEY = 'GET /ledger/proof';
const { get, append, fill, order, tamper, close } = await openLedger();
afterAll(close);
const prove = async (rating: number) => receive(KEY, await get(`/ledger/proof?receipt=${receiptOf(rating)}`));

/** Whether every line of a receipt leads to the head, as the phone computes it. */
const holds = async (rating: number) => {
  const { entries, size, root } = await prove(rating);
  return entries.map(({ text, index, proof }) =>
    tree.includes({ size, root: unhex(root) }, leafHash(text), index, proof.map(unhex)),
  );
};

beforeAll(async () => {
  await fill(70_000);
  await append(stepLeaf(638), stepLeaf(638, { act: 'uphold', state: 'upheld' }));
  await fill(5, 70_001);
  await order();
});

describe('GET /ledger/proof', () => {
  it.each([1, 2, 255, 256, 257, 4096, 65_535, 65_536, 65_537, 70_000, 70_005])(
    'leads from the line of rating %i to the signed head',
    async (rating) => {
      expect(await holds(rating)).toEqual([true]);
    },
  );

  it('leads from every line of a receipt, the rating and what became of it', async () => {
    const { entries } = await prove(638);
    expect(entries.map(({ index, text }) => [index, JSON.parse(text).kind])).toEqual([
      [637, 'rating'],
      [70_000, 'step'],
      [70_001, 'step'],
    ]);
    expect(await holds(638)).toEqual([true, true, true]);
  });

  it('is as short as the tree is high: 17 hashes in a ledger of 70,007', async () => {
    const { size, entries } = await prove(1);
    expect([size, entries[0]?.proof.length]).toEqual([70_007, 17]);
  });

  it('does not lead from a line that was edited, nor from its neighbour’s place', async () => {
    const { entries, size, root } = await prove(300);
    const [{ text, index, proof } = { text: '', index: 0, proof: [] }] = entries;
    const head = { size, root: unhex(root) };
    const better = text.replace('very-satisfied', 'satisfied').replace('"108"', '"109"');
    expect(tree.includes(head, leafHash(better), index, proof.map(unhex))).toBe(false);
    expect(tree.includes(head, leafHash(text), index + 1, proof.map(unhex))).toBe(false);
  });

  it('finds a line that was edited by SQL, one that was swapped, and one that was removed', async () => {
    await tamper('update ledger_leaves set leaf = replace(leaf, \'"108"\', \'"109"\') where number = 99');
    expect(await holds(100)).toEqual([false]);
    await tamper(`update ledger_leaves as one set leaf = other.leaf, rating = other.rating from ledger_leaves as other
      where one.number in (200, 201) and other.number = 401 - one.number`);
    expect([await holds(201), await holds(202)]).toEqual([[false], [false]]);
    await tamper('delete from ledger_leaves where number = 300');
    expect(await refusal(await get(`/ledger/proof?receipt=${receiptOf(301)}`))).toMatchObject({
      reason: 'not-in-ledger',
    });
  });

  it('refuses a receipt that was never given, one of another month, and one that waits for its number', async () => {
    await fill(1, 80_000);
    for (const receipt of ['HB261199999', 'HB25110001', receiptOf(80_000)])
      expect(await refusal(await get(`/ledger/proof?receipt=${receipt}`))).toMatchObject({
        reason: 'not-in-ledger',
      });
    expect(await refusal(await get('/ledger/proof?receipt=1'))).toMatchObject({ reason: 'malformed' });
  });
});

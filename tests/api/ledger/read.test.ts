import { afterAll, describe, expect, it } from 'vitest';
import { readCheckpoint, readVerifier } from '../../../rules/notes.ts';
import { receive } from '../open-api.ts';
import { openLedger, ratingLeaf, stepLeaf } from './filled.ts';
import { sha256, verify } from './hashes.ts';

const KEY = 'GET /ledger';
const { get, append, order, close } = await openLedger();
afterAll(close);
const read = async () => receive(KEY, await get('/ledger'));

describe('GET /ledger', () => {
  it('gives of a ledger without a line the head of nothing, signed', async () => {
    const { note, vkey, ...ledger } = await read();
    const root = sha256(new Uint8Array());
    expect(ledger).toEqual({ size: 0, root: Buffer.from(root).toString('hex'), signedAt: null, voids: [] });
    const verifier = readVerifier(vkey, sha256);
    expect(verifier && readCheckpoint(note, verifier, verify)).toEqual({
      origin: 'haoban/ledger',
      size: 0,
      root,
    });
  });

  it('says how far it goes, and the note says the same to whoever has the key', async () => {
    await append(ratingLeaf(1), ratingLeaf(2));
    await order();
    const { size, root, note, vkey, signedAt } = await read();
    expect(size).toBe(2);
    expect(Date.now() - Date.parse(signedAt ?? '')).toBeLessThan(60_000);
    const verifier = readVerifier(vkey, sha256);
    const head = verifier && readCheckpoint(note, verifier, verify);
    expect(head).toEqual({ origin: 'haoban/ledger', size, root: new Uint8Array(Buffer.from(root, 'hex')) });
  });

  it('does not count a line that has no number yet', async () => {
    await append(ratingLeaf(3));
    expect((await read()).size).toBe(2);
  });

  it('counts what was voided by its reason, and nothing that was only proposed', async () => {
    const voided = { act: 'confirm-void', state: 'voided', by: 'supervisor' };
    await append(
      stepLeaf(1, { ...voided, reason: 'malicious' }),
      stepLeaf(2, { ...voided, reason: 'mistaken' }),
    );
    await append(stepLeaf(3, { ...voided, reason: 'malicious' }));
    await append(stepLeaf(3, { act: 'propose-void', state: 'void-proposed' }));
    await order();
    expect((await read()).voids).toEqual([
      { reason: 'malicious', count: 2 },
      { reason: 'mistaken', count: 1 },
    ]);
  });
});

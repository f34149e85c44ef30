import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../open-api.ts';
import { openLedger } from './filled.ts';
import { leafHash, tree } from './hashes.ts';

const { get, sql, fill, order, close } = await openLedger();
afterAll(close);
const tile = async (path: string) => new Uint8Array(await (await get(`/ledger/tile/${path}`)).arrayBuffer());
let hashes: Uint8Array[];

beforeAll(async () => {
  await fill(700);
  await order();
  hashes = (await sql('select leaf from ledger_leaves order by number')).map(({ leaf }) => leafHash(leaf));
});

describe('GET /ledger/tile/:level/:path', () => {
  it('gives the hashes of 256 leaves, of as many of the last as there are, and above each full tile its root', async () => {
    const bytes = (list: Uint8Array[]) => new Uint8Array(Buffer.concat(list));
    expect(await tile('0/000')).toEqual(bytes(hashes.slice(0, 256)));
    expect(await tile('0/002.p/188')).toEqual(bytes(hashes.slice(512)));
    expect(await tile('0/002.p/5')).toEqual(bytes(hashes.slice(512, 517)));
    expect(await tile('1/000.p/2')).toEqual(
      bytes([tree.rootOf(hashes.slice(0, 256)), tree.rootOf(hashes.slice(256, 512))]),
    );
  });

  it('gives them as bytes that never change', async () => {
    const { headers } = await get('/ledger/tile/0/000');
    expect([headers.get('Content-Type'), headers.get('Cache-Control'), headers.get('ETag')]).toEqual([
      'application/octet-stream',
      'public, max-age=31536000, immutable',
      null,
    ]);
  });

  it('gives a partial tile still when it has become wider, and when it is full', async () => {
    const [before] = [await tile('0/002.p/188')];
    await fill(100, 701);
    await order();
    expect(await tile('0/002.p/188')).toEqual(before);
    expect(await tile('0/002')).toHaveLength(8192);
  });

  it.each(['0/003.p/33', '0/004', '1/000', '1/000.p/4', '2/000.p/1', '63/000', '0/999', '0/x001/234'])(
    'refuses %s, which is not there',
    async (path) => {
      const refused = await get(`/ledger/tile/${path}`);
      expect(refused.headers.get('Cache-Control')).toBe('no-store');
      expect(await refusal(refused)).toMatchObject({ reason: 'no-such-tile' });
    },
  );

  it.each(['64/000', '-1/000', '0/0', '0/x000/x001', '0/000.p/0', '0/000/', '0/../000'])(
    'refuses %s, which is no tile’s path',
    async (path) => {
      expect((await refusal(await get(`/ledger/tile/${path}`))).status).toBeLessThan(500);
    },
  );
});

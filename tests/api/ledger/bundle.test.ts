import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../open-api.ts';
import { openLedger, ratingLeaf } from './filled.ts';

const { get, sql, append, fill, order, close } = await openLedger();
afterAll(close);
const bundle = async (path: string) =>
  Buffer.from(await (await get(`/ledger/tile/entries/${path}`)).arrayBuffer());

/** The entries of a bundle, each behind its length. */
const unframed = (bytes: Buffer) => {
  const entries: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt16BE(at);
    entries.push(bytes.toString('utf8', at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
};

beforeAll(async () => {
  await fill(299);
  await append(ratingLeaf(300, { item: '开饭店'.repeat(200) }));
  await order();
});

describe('GET /ledger/tile/entries/:path', () => {
  it('gives the entries under a tile to the byte, each behind its length', async () => {
    const leaves = (await sql('select leaf from ledger_leaves order by number')).map(({ leaf }) => leaf);
    expect([...unframed(await bundle('000')), ...unframed(await bundle('001.p/44'))]).toEqual(leaves);
    expect(unframed(await bundle('001.p/2'))).toEqual(leaves.slice(256, 258));
  });

  it('gives them compressed to whoever takes them so', async () => {
    const plain = await bundle('000');
    const response = await get('/ledger/tile/entries/000', { headers: { 'Accept-Encoding': 'gzip' } });
    expect([response.headers.get('Content-Encoding'), response.headers.get('Vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    const zipped = Buffer.from(await response.arrayBuffer());
    expect(gunzipSync(zipped)).toEqual(plain);
    expect(zipped.length).toBeLessThan(plain.length / 5);
  });

  it('gives them as bytes that never change', async () => {
    const { headers } = await get('/ledger/tile/entries/000');
    expect([headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
      'application/octet-stream',
      'public, max-age=31536000, immutable',
    ]);
  });

  it.each(['001', '001.p/45', '002.p/1', 'x001/000'])('refuses %s, which is not there', async (path) => {
    expect(await refusal(await get(`/ledger/tile/entries/${path}`))).toMatchObject({
      reason: 'no-such-tile',
    });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inFolder } from '../../../api/_core/storage.ts';
import { addressPhoto } from '../../../api/_features/photos/address.ts';
import { cleanPhoto } from '../../../api/_features/photos/clean.ts';
import { openApi, refusal } from '../open-api.ts';
import { jpeg } from './drawn.ts';
import { id, plantPhoto } from './ground.ts';

const folder = await mkdtemp(join(tmpdir(), 'photos-'));
process.env.STORAGE_FOLDER = folder;
const { get, sql, close } = await openApi();
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const { bytes } = await cleanPhoto(await jpeg());
const plant = async (n: number, shown: boolean) => {
  await plantPhoto(sql, n, { bound: true });
  await sql('update photos set public = $2 where id = $1', [id(n), shown]);
  await inFolder(folder).put(id(n), bytes);
};
await plant(1, true);
await plant(2, false);
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('GET /photos/:id', () => {
  it('gives a public photo to anybody, as a picture that can do nothing', async () => {
    const response = await get(`/photos/${id(1)}`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=3600, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('Content-Encoding')).toBeNull();
    expect(await bytesOf(response)).toEqual(bytes);
  });

  it('gives another to whoever was just shown it, and to nobody else', async () => {
    expect(await bytesOf(await get(addressPhoto(id(2))))).toEqual(bytes);
    const other = new URL(addressPhoto(id(1)), 'https://haoban.example').search;
    const past = new URL(addressPhoto(id(2)), 'https://haoban.example');
    past.searchParams.set('until', '1');
    for (const address of [`/photos/${id(2)}`, `/photos/${id(2)}${other}`, `${past.pathname}${past.search}`])
      expect(await refusal(await get(address))).toMatchObject({ reason: 'no-such-photo' });
  });

  it('refuses one that is not there, one without its bytes, and an id that is none', async () => {
    expect(await refusal(await get(`/photos/${id(3)}`))).toMatchObject({ reason: 'no-such-photo' });
    await inFolder(folder).remove([id(1)]);
    expect(await refusal(await get(`/photos/${id(1)}`))).toMatchObject({ reason: 'no-such-photo' });
    expect(await refusal(await get('/photos/..%2fkeys'))).toMatchObject({ reason: 'malformed' });
  });
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asCaller } from '../../../api/_core/database.ts';
import { sealSession } from '../../../api/_core/session.ts';
import { uploadEvidence } from '../../../api/_features/photos/upload.ts';
import { openApi, receive, refusal } from '../open-api.ts';
import { jpeg, pngThatClaims } from './drawn.ts';
import { id, people } from './ground.ts';

const KEY = 'POST /photos/:id';
const folder = await mkdtemp(join(tmpdir(), 'photos-'));
process.env.STORAGE_FOLDER = folder;
const { app, sql, close } = await openApi();
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const session = async (n: number) => (await sealSession({ sub: id(n) })).token;
const [lan, zhou] = [await session(901), await session(902)];
const photo = await jpeg();
const bomb = await pngThatClaims(20_000, 20_000);

const send = async (n: number, body: Uint8Array | string, token: string | undefined, type = 'image/jpeg') =>
  app.request(`/api/photos/${id(n)}`, {
    method: 'POST',
    headers: { 'Content-Type': type, ...(token && { Authorization: `Bearer ${token}` }) },
    body: new Blob([body as Uint8Array<ArrayBuffer>]),
  });
const rows = async (n: number) =>
  sql('select owner, rating, digest, stored_at, public from photos where id = $1', [id(n)]);

describe('POST /photos/:id', () => {
  it('keeps the photo as whoever sends it, beside no rating and public to nobody', async () => {
    const { digest, width, height } = await receive(KEY, await send(1, photo, lan));
    expect({ width, height }).toEqual({ width: 400, height: 300 });
    expect(await rows(1)).toEqual([
      { owner: id(901), rating: null, digest, stored_at: expect.any(Date), public: false },
    ]);
    expect(await readdir(folder)).toContain(id(1));
  });

  it('keeps it once, however often it is sent, and answers the same', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, async () => receive(KEY, await send(2, photo, lan))),
    );
    expect(new Set(replies.map(({ digest }) => digest)).size).toBe(1);
    expect(await rows(2)).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.startsWith(id(2)))).toEqual([id(2)]);
  });

  it('refuses another photo under the same id, and leaves the first', async () => {
    const { digest } = await receive(KEY, await send(3, photo, lan));
    expect(await refusal(await send(3, await jpeg(50, 50), lan))).toMatchObject({ reason: 'sent-otherwise' });
    expect(await rows(3)).toMatchObject([{ digest }]);
  });

  it('refuses an id that is somebody else’s, and lets nobody write over their photo', async () => {
    await receive(KEY, await send(4, photo, lan));
    expect(await refusal(await send(4, await jpeg(50, 50), zhou))).toMatchObject({
      reason: 'sent-otherwise',
    });
    expect(await refusal(await send(4, photo, zhou))).toMatchObject({ reason: 'sent-otherwise' });
    expect(await rows(4)).toMatchObject([{ owner: id(901) }]);
  });

  it.each([
    ['without a session', undefined, 'no-session'],
    ['with a session that nobody gave', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c', 'no-session'],
  ])('refuses whoever comes %s', async (_, token, reason) => {
    expect(await refusal(await send(5, photo, token))).toMatchObject({ reason });
  });

  it.each([
    ['JSON', '{}', 'application/json', 'not-a-photo'],
    ['a photo that calls itself JSON', photo, 'application/json', 'not-a-photo'],
    ['a form', '--x\r\n', 'multipart/form-data; boundary=x', 'not-a-photo'],
    ['a script that calls itself a photo', '<script>alert(1)</script>', 'image/jpeg', 'not-a-photo'],
    ['an SVG as what it is', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 'not-a-photo'],
    ['nothing', '', 'image/jpeg', 'not-a-photo'],
    ['5 MB', new Uint8Array(5 * 1024 * 1024), 'image/jpeg', 'too-large'],
    ['20,000 × 20,000 pixels', bomb, 'image/png', 'too-large'],
  ])('refuses %s, and keeps nothing of it', async (_, body, type, reason) => {
    expect(await refusal(await send(6, body, lan, type))).toMatchObject({ reason });
    expect(await rows(6)).toEqual([]);
    expect(await readdir(folder)).not.toContain(id(6));
  });

  it('takes a photo for what it is, whatever image it is called', async () => {
    await receive(KEY, await send(7, photo, lan, 'image/png'));
  });

  it('refuses an id that is none', async () => {
    const response = await app.request('/api/photos/1', {
      method: 'POST',
      headers: { 'Content-Type': 'image/jpeg', Authorization: `Bearer ${lan}` },
    });
    expect(await refusal(response)).toMatchObject({ reason: 'malformed', fields: [{ field: 'id' }] });
  });

  it('refuses the 31st photo of a day, of one person and not of another', async () => {
    await sql(
      `insert into photos (id, owner, digest, bytes, width, height)
       select gen_random_uuid(), $1, repeat('0', 64), 1, 1, 1 from generate_series(1, 29)`,
      [id(902)],
    );
    await receive(KEY, await send(8, photo, zhou));
    expect(await refusal(await send(9, photo, zhou))).toMatchObject({ reason: 'too-many' });
    await receive(KEY, await send(9, photo, lan));
  });

  it('sends the bytes once more where the server died between the row and the bytes', async () => {
    await receive(KEY, await send(10, photo, lan));
    await sql('update photos set stored_at = null where id = $1', [id(10)]);
    await rm(join(folder, id(10)));
    await receive(KEY, await send(10, photo, lan));
    expect(await rows(10)).toMatchObject([{ stored_at: expect.any(Date) }]);
    expect(await readdir(folder)).toContain(id(10));
  });
});

describe('POST /desk/photos/:id', () => {
  it('keeps a photo as the person of the agency who sends it', async () => {
    const act = { asCaller: (does: never) => asCaller(people.desk, does) };
    await uploadEvidence({ id: id(11), image: photo }, act as never);
    expect(await rows(11)).toMatchObject([{ owner: id(903), stored_at: expect.any(Date) }]);
    const seen = await asCaller(people.lan, (transaction) =>
      transaction.selectFrom('photos').select('id').where('id', '=', id(11)).execute(),
    );
    expect(seen).toEqual([]);
  });

  it('refuses a citizen', async () => {
    const response = await app.request(`/api/desk/photos/${id(12)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/jpeg' },
      body: new Blob([new Uint8Array(photo)]),
    });
    expect(await refusal(response)).toMatchObject({ reason: 'no-session' });
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { allowedAt, reads, workbooks, writes } from '../every-route.ts';
import { openApi, refusal } from '../open-api.ts';

const { get, post, sql, close } = await openApi();
afterAll(close);

/** How much may be sent to an address (KiB). */
const mostAt = (path: string) => {
  if (workbooks.includes(path)) return 4 * 1024;
  return writes.some((one) => one.path === path && one.long) ? 1024 : 64;
};

const lasting = reads.filter(({ fresh }) => fresh === 'catalogue');

describe.each(lasting)('a reply of $path', ({ path }) => {
  it('may be kept by shared caches for a minute, and is asked for again by phones', async () => {
    expect((await get(path)).headers.get('Cache-Control')).toBe(
      'public, max-age=0, s-maxage=1, stale-while-revalidate=2',
    );
  });

  it('is not sent again to who holds it, also when several are held', async () => {
    const etag = (await get(path)).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^W\/"\d+-\w+"$/);
    for (const held of [etag, `"other", ${etag}`]) {
      const again = await get(path, { headers: { 'If-None-Match': held } });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
      expect(again.headers.get('Cache-Control')).toMatch(/^public/);
    }
  });

  it('is sent whole to who holds another state of the catalogue', async () => {
    const again = await get(path, { headers: { 'If-None-Match': 'W/"1-old"' } });
    expect(again.status).toBe(200);
  });
});

describe.each(reads)('the address $path', ({ path, audience, media }) => {
  it('answers HEAD as it answers GET, without the body', async () => {
    const [whole, head] = [await get(path), await get(path, { method: 'HEAD' })];
    expect([head.status, await head.text()]).toEqual([whole.status, '']);
    expect(whole.status === 401).toBe(audience !== 'anyone');
    for (const name of ['Content-Type', 'ETag', 'Cache-Control'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  it.each(
    ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter((method) => !allowedAt(path).includes(method)),
  )('refuses %s, and says what it takes', async (method) => {
    const response = await get(path, { method });
    expect(await refusal(response)).toMatchObject({ reason: 'method-not-allowed' });
    // RFC 9110, 15.5.6: a 405 names the methods that the address takes.
    expect(response.headers.get('Allow')?.split(', ').sort()).toEqual(allowedAt(path).split(', ').sort());
  });

  it('refuses a body of more than 64 KiB, or than a table or a workbook where one is taken, announced or not', async () => {
    const body = 'x'.repeat(mostAt(path) * 1024 + 1);
    for (const headers of [new Headers(), new Headers({ 'Content-Length': String(body.length) })]) {
      const response = await get(path, { method: 'POST', headers, body });
      expect(await refusal(response)).toMatchObject({ reason: 'too-large' });
    }
  });

  it('tells the browser to guess no type, frame nothing, and stay on https', async () => {
    const { status, headers } = await get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'strict-transport-security': expect.stringContaining('max-age='),
      'referrer-policy': 'no-referrer',
      'content-type': (status === 200 && media) || 'application/json',
    });
  });
});

describe.each(writes)('what is written to $path', ({ path, sent, audience, long }) => {
  it('is answered afresh, and kept by no cache', async () => {
    const { status, headers } = await post(path, sent);
    expect([headers.get('Cache-Control'), headers.get('ETag')]).toEqual(['no-store', null]);
    // Who has shown no session, or no receipt's code, gets no further.
    if (audience === 'anyone') return;
    expect(status).toBe(audience === 'holder' ? 403 : 401);
  });

  it.each([
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }],
    ['words of no kind', { headers: {} }],
    ['JSON that breaks off', { body: '{"id":' }],
    ['nothing', { body: '' }],
  ])('is refused where it is %s', async (_, init) => {
    expect(await refusal(await post(path, sent, init))).toMatchObject({ reason: 'not-json' });
  });

  it('is refused above 64 KiB, or above what a long table may be', async () => {
    const response = await post(path, { ...sent, more: '长'.repeat((long ? 2 : 0.0625) * 1024 * 1024) });
    expect(await refusal(response)).toMatchObject({ reason: 'too-large' });
  });

  it.each(['GET', 'PUT', 'DELETE'].filter((method) => !allowedAt(path).includes(method)))(
    'is not to be had by %s, and the address says what it takes',
    async (method) => {
      const response = await get(path, { method });
      expect(await refusal(response)).toMatchObject({ reason: 'method-not-allowed' });
      expect(response.headers.get('Allow')).toContain('POST');
    },
  );
});

describe('an ETag', () => {
  it('changes when something is published', async () => {
    const etag = async () => (await get('/regions')).headers.get('ETag');
    const before = await etag();
    await sql("update guides set department = department where code = 'P0101'");
    await expect.poll(etag).not.toBe(before);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { openApi, refusal } from '../open-api.ts';

const { get, close } = await openApi();
afterAll(close);

describe('a request', () => {
  it('is known by the id that it brings, else by a new one', async () => {
    const idOf = async (headers?: HeadersInit) =>
      (await get('/regions', { headers })).headers.get('X-Request-Id');
    expect(await idOf({ 'X-Request-Id': 'from-the-phone-1' })).toBe('from-the-phone-1');
    expect(await idOf()).not.toBe(await idOf());
  });

  it('gets a new id when it brings one that could forge a line of the log', async () => {
    for (const id of ['a b', '<script>', 'x'.repeat(256)])
      expect(
        (await get('/regions', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id'),
      ).toMatch(/^[\w-]{36}$/);
  });

  it.each(['', '/', '/guide', '/guides/', '/guides/P0101/facts', '//guides', '/%2e%2e%2fapi', '/openapi'])(
    'to /api%s, where nothing is, is refused with a reason',
    async (path) => {
      expect(await refusal(await get(path))).toMatchObject({ reason: 'no-such-route' });
    },
  );

  it('may name fields that no route knows: they change nothing', async () => {
    expect(await (await get('/regions?role=service_role&__proto__=x')).text()).toBe(
      await (await get('/regions')).text(),
    );
  });
});

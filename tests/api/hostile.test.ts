import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { api } from '#contract/api';
import type { Endpoint } from '#contract/endpoint';
import { hostileRequest } from './hostile-request.ts';
import { openApi, receive, refusal } from './open-api.ts';

const { get, post, close } = await openApi();
afterAll(close);

describe('whatever is sent', () => {
  it('is answered by the contract or refused with a reason, and is never a fault of the server', async () => {
    const statuses = new Set<number>();
    const property = fc.asyncProperty(hostileRequest, async ({ key, path, query, body }) => {
      const address = query ? `${path}?${query}` : path;
      const response = await (key.startsWith('GET ') ? get(address) : post(address, undefined, { body }));
      statuses.add(response.status);
      const { media }: Endpoint = api[key];
      const json = response.status !== 200 || !media;
      expect(response.headers.get('Content-Type')).toMatch(json ? /^application\/json/ : media);
      if (response.status === 200 && json) return void (await receive(key, response));
      if (response.status === 200) return;
      const { reason, status } = await refusal(response);
      // Nobody signs staff in here, and WeChat is not asked: that is said, and is nobody's fault.
      const away = ['sign-in-away', 'wechat-away'].includes(reason);
      expect(away || status < 500).toBe(true);
    });
    await fc.assert(property, { numRuns: 1_500 });
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 415]));
  });

  it('of a repeated field the first counts, on every route', async () => {
    const { items } = await receive('GET /guides', await get('/guides?limit=2&limit=5&limit=x'));
    expect(items).toHaveLength(2);
    expect(await refusal(await get('/guides?limit=x&limit=2'))).toMatchObject({ reason: 'malformed' });
  });

  it('in the query does not stand in for a part of the path', async () => {
    const guide = await receive('GET /guides/:code', await get('/guides/P0101?code=B0101'));
    expect(guide.code).toBe('P0101');
  });

  it('cannot reach what every object inherits', async () => {
    await get('/guides?__proto__=polluted&constructor=polluted&q=__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const code of ['__proto__', 'constructor', 'hasOwnProperty'])
      expect(await refusal(await get(`/guides/${code}`))).toMatchObject({ reason: 'malformed' });
  });

  it('comes back as data, never as a header', async () => {
    const response = await get('/guides?q=%0d%0aX-Forged:%201');
    expect(response.headers.get('X-Forged')).toBeNull();
  });
});

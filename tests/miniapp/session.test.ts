import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone for all: the app is opened on it more than once. */
const device = await vi.hoisted(() => import('./taro'));
const { phone, renew } = device;
vi.mock('@tarojs/taro', () => device);
vi.stubGlobal('API_URL', '');
vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') });

/** The app, started anew on the same phone. */
const start = async () => {
  vi.resetModules();
  return import('../../miniapp/src/client/call');
};
const open = { caseNumber: 'DEMO-0001', applicant: '王芳' };
const noSession = { reason: 'no-session', sentence: '登录过期了，再来一次。', requestId: 'r' };
let drawn = 0;
let good: string[] = [];

beforeEach(() => {
  renew();
  vi.stubEnv('TARO_ENV', 'h5');
  vi.setSystemTime('2026-11-22T08:00:00Z');
  drawn = 0;
  good = [];
  phone.answer = ({ url, header }) => {
    if (url === '/sessions') {
      good = [`drawn ${(drawn += 1)}`];
      return { statusCode: 200, data: { token: good[0], expiresAt: '2026-12-22T08:00:00.000Z' } };
    }
    return good.some((token) => header.Authorization === `Bearer ${token}`)
      ? { statusCode: 200, data: { doors: [] } }
      : { statusCode: 401, data: noSession };
  };
});
const asked = () => phone.asked.map(({ url, data, header }) => ({ url, data, by: header.Authorization }));

describe('a citizen’s session', () => {
  it('is drawn at the first act that wants one, and used again by the next start of the app', async () => {
    await (await start()).write('POST /rating-doors', open);
    await (await start()).write('POST /rating-doors', open);
    expect(asked()).toEqual([
      { url: '/sessions', data: {}, by: undefined },
      { url: '/rating-doors', data: open, by: 'Bearer drawn 1' },
      { url: '/rating-doors', data: open, by: 'Bearer drawn 1' },
    ]);
  });

  it('is drawn once by acts that come together', async () => {
    const { write } = await start();
    await Promise.all([write('POST /rating-doors', open), write('POST /rating-doors', open)]);
    expect(drawn).toBe(1);
  });

  it('brings in WeChat the code by which the person is known again', async () => {
    vi.stubEnv('TARO_ENV', 'weapp');
    await (await start()).write('POST /rating-doors', open);
    expect(asked()[0]).toEqual({ url: '/sessions', data: { code: 'code-of-the-phone' }, by: undefined });
  });

  it('is drawn anew when it has ended, and when the server no longer takes it', async () => {
    const { write } = await start();
    await write('POST /rating-doors', open);
    vi.setSystemTime('2026-12-22T08:00:01Z');
    await write('POST /rating-doors', open);
    expect(drawn).toBe(2);
    vi.setSystemTime('2026-11-22T08:00:00Z');
    good = [];
    await write('POST /rating-doors', open);
    expect(
      asked()
        .slice(-3)
        .map(({ url, by }) => [url, by]),
    ).toEqual([
      ['/rating-doors', 'Bearer drawn 2'],
      ['/sessions', undefined],
      ['/rating-doors', 'Bearer drawn 3'],
    ]);
  });

  it('that is refused twice is not asked for a third time', async () => {
    const { answer } = phone;
    phone.answer = (request) =>
      request.url === '/sessions' ? answer(request) : { statusCode: 401, data: noSession };
    const { write } = await start();
    await expect(write('POST /rating-doors', open)).rejects.toMatchObject({ reply: noSession });
    expect(phone.asked).toHaveLength(4);
  });

  it('is shown to nobody who does not want one', async () => {
    const { read, write } = await start();
    await write('POST /rating-doors', open);
    phone.answer = () => ({ statusCode: 200, data: {} });
    await read('/guides/P1103');
    await write('POST /missed-queries', { id: '00000000-0000-4000-8000-000000000001', phrase: '恐龙' });
    expect(
      asked()
        .slice(2)
        .map(({ by }) => by),
    ).toEqual([undefined, undefined]);
  });

  it('fails as a network does where WeChat gives no code', async () => {
    vi.stubEnv('TARO_ENV', 'weapp');
    phone.login = () => Promise.reject(new Error('login:fail'));
    const { write, Unreached } = await start();
    await expect(write('POST /rating-doors', open)).rejects.toBeInstanceOf(Unreached);
  });
});

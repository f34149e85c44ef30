import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone for all: the app is opened on it more than once. */
const device = await vi.hoisted(() => import('./taro'));
const { phone, renew } = device;
vi.mock('@tarojs/taro', () => device);
vi.stubGlobal('API_URL', 'https://api.example/api');

const KEY = 'POST /missed-queries';
const counted = { statusCode: 200, data: { counted: true } };
const full = {
  statusCode: 429,
  data: { reason: 'too-many', sentence: '今天记下的太多了。', requestId: 'r-1' },
};
const away = { statusCode: 503, data: { reason: 'unavailable', sentence: '没回应。', requestId: 'r-2' } };
const sent = (id: string) => ({ key: KEY, sent: { id, phrase: '奥特曼' } }) as const;
const ids = () => phone.asked.map(({ data }) => (data as { id: string }).id);
const waiting = () => (phone.storage.get('outbox') ?? []) as unknown[];

/** The app as it is after it was opened: what it held in memory is gone, what the phone keeps is there. */
const openApp = async () => {
  vi.resetModules();
  return import('../../miniapp/src/client/outbox');
};

beforeEach(renew);

describe('the outbox', () => {
  it('sends at once where there is a network, as JSON, and keeps nothing', async () => {
    phone.answer = () => counted;
    const { post, sendWaiting } = await openApp();
    post(sent('1'));
    await sendWaiting();
    expect(phone.asked).toMatchObject([
      { url: 'https://api.example/api/missed-queries', method: 'POST', data: { id: '1', phrase: '奥特曼' } },
    ]);
    expect(waiting()).toEqual([]);
  });

  it('keeps what could not be sent, also when the app is closed, and sends it in its order', async () => {
    const { post, sendWaiting } = await openApp();
    post(sent('1'));
    await sendWaiting();
    post(sent('2'));
    await sendWaiting();
    expect(waiting()).toEqual([sent('1'), sent('2')]);
    phone.asked.length = 0;
    phone.answer = () => counted;
    await (await openApp()).sendWaiting();
    expect(ids()).toEqual(['1', '2']);
    expect(waiting()).toEqual([]);
  });

  it('keeps what a server without its database did not take', async () => {
    phone.answer = () => away;
    const { post, sendWaiting } = await openApp();
    post(sent('1'));
    await sendWaiting();
    expect(waiting()).toEqual([sent('1')]);
  });

  it('does not try again what was refused, and goes on with the next', async () => {
    phone.answer = ({ data }) => ((data as { id: string }).id === '1' ? full : counted);
    const { post, sendWaiting } = await openApp();
    post(sent('1'));
    post(sent('2'));
    await sendWaiting();
    expect(ids()).toEqual(['1', '2']);
    expect(waiting()).toEqual([]);
  });

  it('keeps fifty at most, the latest', async () => {
    const { post, sendWaiting } = await openApp();
    for (let n = 1; n <= 60; n += 1) post(sent(String(n)));
    await sendWaiting();
    expect(waiting()).toHaveLength(50);
    expect(waiting()[49]).toEqual(sent('60'));
  });

  it('tells who hears of a route what became of each, before it forgets it, also when the app was closed between', async () => {
    const first = await openApp();
    await first.post(sent('1'));
    await first.post(sent('2'));
    phone.answer = ({ data }) => ((data as { id: string }).id === '1' ? full : counted);
    const heard: unknown[] = [];
    const { hear, sendWaiting } = await openApp();
    hear(KEY, {
      taken: ({ id }, received) => heard.push([id, received, waiting().length]),
      refused: ({ id }, why) => heard.push([id, why.sentence, waiting().length]),
    });
    await sendWaiting();
    expect(heard).toEqual([
      ['1', '今天记下的太多了。', 2],
      ['2', counted.data, 1],
    ]);
    expect(waiting()).toEqual([]);
  });

  it('never drops what somebody waits for, however much else waits', async () => {
    const { hear, post } = await openApp();
    hear(KEY, { taken: () => {}, refused: () => {} });
    for (let n = 1; n <= 60; n += 1) await post(sent(String(n)));
    expect(waiting()).toHaveLength(60);
  });
});

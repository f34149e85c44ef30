import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, read, Refused, Unreached } from '../../miniapp/src/client/call';
import { phone, renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));
vi.stubGlobal('API_URL', 'https://api.example/api');
vi.useFakeTimers();

const address = '/guides/P1103';
const ok = { statusCode: 200, data: { name: '居民身份证补领' }, header: { ETag: '"7"' } };
const refusal = { reason: 'no-such-guide', sentence: '没有这份办事指南，可能已经下线。', requestId: 'r-1' };
const unavailable = { reason: 'unavailable', sentence: '我们的数据库没回应，不怪你。', requestId: 'r-2' };

beforeEach(() => {
  renew();
  vi.setSystemTime('2026-11-18T09:00:00Z');
});

/** The guide was read a day ago. */
const readBefore = async (answer = ok) => {
  phone.answer = () => answer;
  await read(address);
  vi.setSystemTime('2026-11-19T09:00:00Z');
};

describe('an address', () => {
  it('carries its parameters escaped, in the path and in the query, and none that is undefined', () => {
    expect(addressOf('GET /guides/:code', { code: 'a/b?&' })).toBe('/guides/a%2Fb%3F%26');
    expect(addressOf('GET /guides', { q: '开 饭店&x=1' })).toBe(
      '/guides?q=%E5%BC%80%20%E9%A5%AD%E5%BA%97%26x%3D1',
    );
    expect(addressOf('GET /cross-region', { guide: undefined, to: 'demo' })).toBe('/cross-region?to=demo');
    expect(addressOf('GET /regions', {})).toBe('/regions');
  });
});

describe('reading', () => {
  it('asks our API, waits 8 seconds at most, and sends no tag the first time', async () => {
    phone.answer = () => ok;
    expect(await read(address)).toEqual({ value: ok.data, keptAt: undefined });
    expect(phone.asked).toEqual([{ url: 'https://api.example/api/guides/P1103', timeout: 8000, header: {} }]);
  });

  it.each(['ETag', 'Etag', 'etag'])(
    'sends the %s back, and takes what is kept when nothing has changed',
    async (name) => {
      await readBefore({ ...ok, header: { [name]: '"7"' } as never });
      phone.answer = () => ({ statusCode: 304 });
      expect(await read(address)).toEqual({ value: ok.data, keptAt: undefined });
      expect(phone.asked[1]?.header).toEqual({ 'If-None-Match': '"7"' });
    },
  );

  it('counts what the server confirmed today as kept today', async () => {
    await readBefore();
    phone.answer = () => ({ statusCode: 304 });
    await read(address);
    phone.answer = () => Promise.reject(new Error('no network'));
    expect((await read(address)).keptAt).toBe('2026-11-19T09:00:00.000Z');
  });

  it('replaces what was kept by what has changed', async () => {
    await readBefore();
    phone.answer = () => ({ statusCode: 200, data: { name: '新名称' }, header: { ETag: '"8"' } });
    expect((await read(address)).value).toEqual({ name: '新名称' });
    await read(address);
    expect(phone.asked[2]?.header).toEqual({ 'If-None-Match': '"8"' });
  });
});

describe('without an answer', () => {
  const broken = [
    ['no network', () => Promise.reject(new Error('request:fail'))],
    ['a refusal for want of the database', () => ({ statusCode: 503, data: unavailable })],
    ['a gateway’s page', () => ({ statusCode: 502, data: '<html>' })],
    ['a foreign page in WeChat', () => ({ statusCode: 200, data: '<html>' })],
    ['a foreign page on the web', () => ({ statusCode: 200, data: null })],
    ['nothing new, of nothing kept', () => ({ statusCode: 304 })],
  ] as const;

  it.each(broken.slice(0, 5))('gives what was kept, and says from when, at %s', async (_, answer) => {
    await readBefore();
    phone.answer = answer;
    expect(await read(address)).toEqual({ value: ok.data, keptAt: '2026-11-18T09:00:00.000Z' });
  });

  it.each(broken)('throws where nothing was kept, and keeps nothing, at %s', async (name, answer) => {
    phone.answer = answer;
    const expected = name.includes('refusal') ? Refused : Unreached;
    await expect(read(address)).rejects.toBeInstanceOf(expected);
    expect(phone.storage.size).toBe(0);
  });
});

describe('a refusal', () => {
  it('reaches the page with its sentence and number, also where an older reply is kept', async () => {
    await readBefore();
    phone.answer = () => ({ statusCode: 404, data: refusal });
    const refused = await read(address).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ message: refusal.sentence, reply: refusal });
  });
});

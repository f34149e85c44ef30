import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone for all: the app is opened on it more than once. */
const device = await vi.hoisted(() => import('./taro'));
const { phone, renew } = device;
vi.mock('@tarojs/taro', () => device);
vi.stubGlobal('API_URL', '');
vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') });

const start = async () => {
  vi.resetModules();
  return {
    ...(await import('../../miniapp/src/client/call')),
    ...(await import('../../miniapp/src/client/staff-session')),
    ...(await import('../../miniapp/src/staff/session')),
  };
};
const noSession = { reason: 'no-session', sentence: '登录过期了，再来一次。', requestId: 'r' };
const inbox = '/desk/rectifications?limit=20';
const sessionAt = (number: number) => ({
  token: `token ${number}`,
  refreshToken: `refresh ${number}`,
  device: `device ${number}`,
  expiresAt: new Date(Date.now() + 3600_000).toISOString(),
  staff: {
    name: '林晓',
    roles: ['clerk'],
    agency: { id: 'demo-approval', name: '好办区' },
    department: '',
    window: null,
  },
});
let given = 0;
let over = false;

beforeEach(() => {
  renew();
  vi.setSystemTime('2026-11-22T08:00:00Z');
  given = 0;
  over = false;
  phone.answer = ({ url, header }) => {
    if (url.startsWith('/sessions/staff') && !over) return { statusCode: 200, data: sessionAt((given += 1)) };
    return !over && given && header.Authorization === `Bearer token ${given}`
      ? { statusCode: 200, data: { items: [] } }
      : { statusCode: 401, data: noSession };
  };
});
const addresses = () => phone.asked.map(({ url }) => url);

describe('the session of staff', () => {
  it('is shown at what is theirs, and what is read there is not kept on the phone', async () => {
    const { signIn, read } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    expect(phone.asked[0]?.data).toEqual({ email: 'linxiao@haoban.example', password: 'secret' });
    expect(await read(inbox)).toEqual({ value: { items: [] }, keptAt: undefined });
    expect(phone.asked[1]?.header).toEqual({ Authorization: 'Bearer token 1' });
    expect([...phone.storage.keys()]).toEqual(['staff-device', 'staff-session']);
  });

  it('says when it is begun anew that this computer is known', async () => {
    const { signIn, signOut } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    signOut();
    await signIn('linxiao@haoban.example', 'secret', '123456');
    expect(phone.asked.at(-1)).toMatchObject({ url: '/sessions/staff/totp', data: { device: 'device 1' } });
  });

  it('is renewed by itself a minute before it ends, once for acts that come together', async () => {
    const { signIn, read } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    vi.setSystemTime('2026-11-22T08:59:01Z');
    await Promise.all([read(inbox), read(inbox)]);
    expect(addresses()).toEqual(['/sessions/staff', '/sessions/staff/refresh', inbox, inbox]);
    expect(phone.asked[1]?.data).toEqual({ refreshToken: 'refresh 1' });
  });

  it('is renewed where the server no longer takes it', async () => {
    const { signIn, read } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    given = 7;
    await read(inbox);
    expect(addresses().slice(1)).toEqual([inbox, '/sessions/staff/refresh', inbox]);
  });

  it('ends on the phone when the server has ended it, and the refusal says so', async () => {
    const { signIn, read } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    over = true;
    await expect(read(inbox)).rejects.toMatchObject({ reply: noSession });
    expect(phone.storage.get('staff-session')).toBe('');
    phone.asked.length = 0;
    await expect(read(inbox)).rejects.toMatchObject({ reply: noSession });
    expect(addresses()).toEqual([inbox]);
  });

  it('outlasts a lost network', async () => {
    const { signIn, read, Unreached } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    const { answer } = phone;
    vi.setSystemTime('2026-11-22T10:00:00Z');
    phone.answer = () => Promise.reject(new Error('no network'));
    await expect(read(inbox)).rejects.toBeInstanceOf(Unreached);
    phone.answer = answer;
    expect((await read(inbox)).value).toEqual({ items: [] });
  });

  it('is forgotten at signing out', async () => {
    const { signIn, signOut, read } = await start();
    await signIn('linxiao@haoban.example', 'secret');
    signOut();
    await expect(read(inbox)).rejects.toMatchObject({ reply: noSession });
    expect(phone.asked.at(-1)?.header).toEqual({});
    expect(phone.storage.get('staff-session')).toBe('');
  });
});

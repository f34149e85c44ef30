import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useReply } from '../../miniapp/src/client/reply';
import { signOut } from '../../miniapp/src/client/staff-session';
import { signIn } from '../../miniapp/src/staff/session';
import { phone, renew } from './taro';

vi.mock('@tarojs/taro', () => import('./taro'));
vi.stubGlobal('API_URL', '/api');
vi.useFakeTimers();

/** React for one drawing of a page: effects run at once, and a test draws anew by itself. */
vi.mock('react', () => ({
  useCallback: (callback: unknown) => callback,
  useEffect: (effect: () => void) => effect(),
  useSyncExternalStore: (_: unknown, read: () => unknown) => read(),
}));

let region = 0;

/** A part of a page that reads what no test before it has read; each call draws it. */
const newPart = () => {
  const code = `00000${(region += 1)}`;
  return () => useReply('GET /agencies', { region: code });
};

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  renew();
  phone.answer = () => ({ statusCode: 200, data: { items: [] } });
});

describe('what a page reads', () => {
  it('is on its way at first, then here', async () => {
    const draw = newPart();
    expect(draw()).toMatchObject({ again: expect.any(Function) });
    expect(draw()).not.toHaveProperty('reply');
    await settle();
    expect(draw().reply).toEqual({ value: { items: [] }, keptAt: undefined });
  });

  it('is asked for once, however many parts of a page want to know, and again after a minute', async () => {
    const draw = newPart();
    draw();
    draw();
    await settle();
    draw();
    expect(phone.asked).toHaveLength(1);
    vi.advanceTimersByTime(60_001);
    draw();
    expect(phone.asked).toHaveLength(2);
  });

  it('stays on the page while a newer one is on its way', async () => {
    const draw = newPart();
    draw();
    await settle();
    vi.advanceTimersByTime(60_001);
    expect(draw().reply?.value).toEqual({ items: [] });
  });

  it('is asked for at the next drawing when what came was only what the phone had kept', async () => {
    const draw = newPart();
    draw();
    await settle();
    vi.advanceTimersByTime(60_001);
    phone.answer = () => Promise.reject(new Error('no network'));
    draw();
    await settle();
    expect(draw().reply?.keptAt).toBeDefined();
    expect(phone.asked).toHaveLength(3);
  });

  it('says why it failed, and on 再试一次 is on its way again', async () => {
    const draw = newPart();
    phone.answer = () => Promise.reject(new Error('no network'));
    draw();
    await settle();
    const { error, again } = draw();
    expect(error).toBeInstanceOf(Error);
    await settle();
    phone.answer = () => ({ statusCode: 200, data: { items: [1] } });
    again();
    expect(draw().error).toBeUndefined();
    await settle();
    expect(draw().reply?.value).toEqual({ items: [1] });
  });

  it('at the desk is gone when whoever read it signs out', async () => {
    const draw = () => useReply('GET /desk/rectifications', {});
    phone.answer = () => ({
      statusCode: 200,
      data: { items: [], token: 't', refreshToken: 'r', expiresAt: '2099-01-01T00:00:00.000Z' },
    });
    await signIn('linxiao@haoban.example', 'secret');
    draw();
    await settle();
    expect(draw().reply).toBeDefined();
    signOut();
    expect(draw().reply).toBeUndefined();
  });
});

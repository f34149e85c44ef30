import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone, however often the app starts on it. */
const taro = await vi.hoisted(() => import('./taro'));
const { phone, renew } = taro;

vi.mock('@tarojs/taro', () => taro);
vi.mock('react', () => ({ useSyncExternalStore: (_: unknown, read: () => unknown) => read() }));

/** The app as it starts: it holds nothing but what the phone kept. */
const start = async () => {
  vi.resetModules();
  return import('../../miniapp/src/client/saved-guides');
};

beforeEach(renew);

const card = { code: 'P1103', name: '居民身份证补领' };
const birth = { code: 'P0101', name: '出生医学证明办理' };

describe('saved guides', () => {
  it('are there at the next start, the latest first', async () => {
    const { toggleSaved } = await start();
    toggleSaved(card);
    toggleSaved(birth);
    const { useSavedGuides } = await start();
    expect(useSavedGuides()).toMatchObject([birth, card]);
  });

  it('are no longer saved when pressed once more, or all at once', async () => {
    const { toggleSaved, forgetSavedGuides, useSavedGuides } = await start();
    toggleSaved(card);
    toggleSaved(birth);
    toggleSaved(card);
    expect(useSavedGuides()).toMatchObject([birth]);
    forgetSavedGuides();
    expect(useSavedGuides()).toEqual([]);
  });

  it.each([[['P1103', null, 5, { code: 'P1103' }]], ['P1103'], [{ code: 'P1103' }], [0]])(
    'are none where the storage holds %j',
    async (kept) => {
      phone.storage.set('saved-guides', kept);
      const { toggleSaved, useSavedGuides } = await start();
      expect(useSavedGuides()).toEqual([]);
      toggleSaved(card);
      expect(useSavedGuides()).toMatchObject([card]);
    },
  );
});

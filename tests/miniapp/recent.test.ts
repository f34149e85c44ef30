import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone, however often the app starts on it. */
const taro = await vi.hoisted(() => import('./taro'));
const { phone, renew } = taro;

vi.mock('@tarojs/taro', () => taro);

/** The app as it starts: it holds nothing but what the phone kept. */
const start = async () => {
  vi.resetModules();
  return import('../../miniapp/src/client/recent-searches');
};
const kept = () => phone.storage.get('recent-searches');

beforeEach(renew);

describe('what a person looked for', () => {
  it('is kept newest first, the same words once, and never the blanks around them', async () => {
    const { rememberSearch } = await start();
    for (const words of ['上户口', '开饭店', ' 上户口 ', '  ']) rememberSearch(words);
    expect(kept()).toEqual(['上户口', '开饭店']);
  });

  it('is kept ten searches long, also from one start of the app to the next', async () => {
    const first = await start();
    for (let count = 1; count <= 10; count++) first.rememberSearch(`第 ${count} 次`);
    (await start()).rememberSearch('第 11 次');
    const lastTen = Array.from({ length: 10 }, (_, nth) => `第 ${11 - nth} 次`);
    expect(kept()).toEqual(lastTen);
  });

  it('is forgotten one by one, or all at once', async () => {
    const { rememberSearch, forgetSearch, forgetSearches } = await start();
    for (const words of ['上户口', '开饭店', '身份证']) rememberSearch(words);
    forgetSearch('开饭店');
    expect(kept()).toEqual(['身份证', '上户口']);
    forgetSearches();
    expect(kept()).toEqual([]);
  });

  it('begins anew where the phone holds something else under that name', async () => {
    phone.storage.set('recent-searches', { words: '上户口' });
    (await start()).rememberSearch('开饭店');
    expect(kept()).toEqual(['开饭店']);
    phone.storage.set('recent-searches', [7, '身份证', null]);
    (await start()).rememberSearch('结婚');
    expect(kept()).toEqual(['结婚', '身份证']);
  });
});

describe('the places that a person chose', () => {
  it('are kept five long, the last first, and forgotten all at once', async () => {
    vi.resetModules();
    const { forgetPlaces, rememberPlace } = await import('../../miniapp/src/client/recent-places');
    for (const code of ['a', 'b', 'c', 'd', 'e', 'a', 'f']) rememberPlace(code);
    expect(phone.storage.get('recent-places')).toEqual(['f', 'a', 'e', 'd', 'c']);
    forgetPlaces();
    expect(phone.storage.get('recent-places')).toEqual([]);
  });
});

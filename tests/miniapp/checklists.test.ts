import { beforeEach, describe, expect, it, vi } from 'vitest';

/** One phone, however often the app starts on it. */
const taro = await vi.hoisted(() => import('./taro'));
const { phone, renew } = taro;

vi.mock('@tarojs/taro', () => taro);
vi.mock('react', () => ({ useSyncExternalStore: (_: unknown, read: () => unknown) => read() }));

/** The app as it starts: it holds nothing but what the phone kept. */
const start = async () => {
  vi.resetModules();
  return import('../../miniapp/src/client/checklists');
};

beforeEach(renew);

const card = { code: 'P1103', name: '居民身份证补领' };
const birth = { code: 'P0101', name: '出生医学证明办理' };

describe('checklists', () => {
  it('keep what was answered and ticked over a restart, for each guide by itself', async () => {
    const { answer, tick } = await start();
    answer(card, '谁来办？', ['本人']);
    tick(card, '户口簿', true);
    tick(birth, '身份证', true);
    const { useChecklist, useChecklists } = await start();
    expect(useChecklist('P1103')).toMatchObject({ answers: { '谁来办？': ['本人'] }, ticked: ['户口簿'] });
    expect(useChecklists().map(({ code }) => code)).toEqual(['P0101', 'P1103']);
    expect(useChecklist('P9999')).toBeUndefined();
  });

  it('take a later answer in place of the earlier, and none at all', async () => {
    const { answer, useChecklist } = await start();
    answer(card, '谁来办？', ['本人']);
    answer(card, '谁来办？', ['别人']);
    expect(useChecklist('P1103')?.answers).toEqual({ '谁来办？': ['别人'] });
    answer(card, '谁来办？', []);
    expect(useChecklist('P1103')?.answers).toEqual({});
  });

  it('hold a tick once, take it off, and are dropped', async () => {
    const { dropChecklist, tick, useChecklist } = await start();
    tick(card, '户口簿', true);
    tick(card, '户口簿', true);
    expect(useChecklist('P1103')?.ticked).toEqual(['户口簿']);
    tick(card, '户口簿', false);
    expect(useChecklist('P1103')?.ticked).toEqual([]);
    dropChecklist('P1103');
    expect(useChecklist('P1103')).toBeUndefined();
  });

  it('leave out what an older version kept in another form, and keep the rest', async () => {
    const whole = { ...card, answers: {}, ticked: [], changedAt: '2026-11-18T09:00:00.000Z' };
    const broken = [
      null,
      'P1103',
      { ...whole, ticked: '户口簿' },
      { ...whole, answers: { a: 1 } },
      { ...birth },
    ];
    phone.storage.set('checklists', [...broken, whole]);
    const { useChecklists } = await start();
    expect(useChecklists()).toEqual([whole]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { PublicStep } from '#contract/rectifications';
import { openDoors } from '../../miniapp/src/client/cases';
import { channelOf, doorIn, doorOf, isGeneral } from '../../miniapp/src/rate/door';
import { phoneFault, tidyPhone } from '../../miniapp/src/rate/phone';
import { stopsOf } from '../../miniapp/src/rate/progress/stops';

vi.mock('@tarojs/taro', () => import('./taro'));

describe('the door of a form', () => {
  it('is found in its address, in the scene of a mini-program code and in the address on a plain code', () => {
    expect(doorOf({ door: 'i.P0301%40demo-approval' })).toBe('i.P0301@demo-approval');
    expect(doorOf({ scene: 'w.demo-centre-12' })).toBe('w.demo-centre-12');
    const address = 'https://haoban.example/rate/give/index?via=qr&door=w.demo-centre-12#top';
    expect(doorOf({ q: encodeURIComponent(address) })).toBe('w.demo-centre-12');
    expect(doorIn('rate/give/index?scene=p.demo-centre')).toBe('p.demo-centre');
  });

  it('is none where the code says something else', () => {
    for (const q of ['', 'https://example.com/', 'https://example.com/?door=', '?door=<script>', undefined])
      expect(doorOf({ q })).toBeUndefined();
  });

  it('says by which channel somebody came', () => {
    expect(channelOf({ scene: 'w.demo-centre-12' })).toBe('qr-code');
    expect(channelOf({ via: 'qr' })).toBe('qr-code');
    expect(channelOf({ via: 'sms' })).toBe('sms');
    expect(channelOf({ via: 'hotline' })).toBe('web');
  });

  it('is of one case and step unless it names a window, a point or an item', () => {
    expect(['w.a1', 'p.a1', 'i.P0301@a1', 'wA3xQ'].map(isGeneral)).toEqual([true, true, true, false]);
  });
});

describe('a number to call back', () => {
  it.each([
    ['13800000638', undefined],
    ['138 0000-0638', undefined],
    ['1380000063', '少了一位，手机号是 11 位'],
    ['138000006', '少了两位，手机号是 11 位'],
    ['1380000', '少了 4 位，手机号是 11 位'],
    ['138000006380', '多了一位，手机号是 11 位'],
    ['0632-5170000', undefined],
    ['06325170000', undefined],
    ['0632', '座机要带区号，一共 10 到 12 位'],
    ['5170000', '手机号是 1 开头，座机前面加区号'],
    ['call me', '电话里只写数字'],
    ['  ', '留名要有电话，不然没法给你回'],
  ])('%s: %s', (typed, fault) => {
    expect(phoneFault(typed)).toBe(fault);
  });

  it('is sent as it is dialled', () => {
    expect(tidyPhone('１３８ 0000-0638')).toBe('13800000638');
    expect(tidyPhone('0632-5170000')).toBe('0632-5170000');
  });
});

const step = (act: PublicStep['act'], more: Partial<PublicStep> = {}): PublicStep => ({
  act,
  state: 'received',
  by: 'clerk',
  at: '2026-11-19T03:00:00Z',
  words: null,
  outcome: null,
  remedy: null,
  reason: null,
  department: null,
  salt: null,
  ...more,
});
const seen = (...of: Parameters<typeof stopsOf>) =>
  stopsOf(...of).map(({ name, state }) => `${name} ${state}`);

describe('the line of a poor rating', () => {
  it('has received behind it and the rest before it, the first of which is under way', () => {
    expect(seen(undefined, [], 'received')).toEqual([
      '收到 done',
      '派单 now',
      '回访 later',
      '整改 later',
      '复核 later',
    ]);
  });

  it('tells what is no stop of its own at the stop where it happened', () => {
    const [, dispatched] = stopsOf(
      undefined,
      [step('dispatch', { department: '综合窗口科' }), step('uphold', { words: '属实' })],
      'upheld',
    );
    expect(dispatched?.lines).toEqual(['给了综合窗口科，不由被评价的窗口自己处理', '核实属实：属实']);
  });

  it('goes on once more where the citizen was not satisfied, each stop under a name of its own', () => {
    const names = ['dispatch', 'uphold', 'follow-up', 'rectify', 'accept-not'] as const;
    const steps = names.map((act) => step(act));
    expect(seen(undefined, steps, 'reopened').slice(-3)).toEqual(['复核 done', '再改 now', '再复核 later']);
    const all = stopsOf(undefined, [...steps, step('rectify'), step('accept')], 'closed');
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.every(({ state }) => state === 'done')).toBe(true);
  });

  it('ends where a rating was voided', () => {
    const steps = [step('dispatch'), step('propose-void'), step('confirm-void', { reason: 'mistaken' })];
    const last = stopsOf(undefined, steps, 'voided').pop();
    expect(last).toMatchObject({ name: '作废', state: 'done', lines: ['误评'] });
  });
});

it('offers of a case the steps that are open, not rated and not over', () => {
  const open = {
    step: 'completion',
    handledOn: '2026-11-20',
    place: null,
    rated: false,
    door: 'a',
    ratableUntil: '2026-11-27T15:59:59Z',
  } as const;
  const found = {
    caseNumber: 'T-1',
    item: { id: 'P0101', name: '事' },
    agency: { id: 'a', name: '局' },
    demonstration: true,
    steps: [open, { ...open, door: null }, { ...open, rated: true }],
  };
  expect(openDoors(found, new Date('2026-11-21'))).toEqual([open]);
  expect(openDoors(found, new Date('2026-11-28'))).toEqual([]);
});

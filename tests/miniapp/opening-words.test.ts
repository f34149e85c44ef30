import { expect, it, vi } from 'vitest';
import type { Calendar, ServicePoint } from '#contract/service-points';
import { openNow, sayWeek } from '../../miniapp/src/places/say';
import { sortByDistance } from '../../miniapp/src/places/nearby/sorted';
import { readSpans, writeSpans } from '../../miniapp/src/staff/points/spans';

vi.mock('@tarojs/taro', () => import('./taro'));

const workday = (weekday: number) => [
  { weekday, opens: '09:00', closes: '12:00' },
  { weekday, opens: '13:30', closes: '17:00' },
];
const hours = [1, 2, 3, 4, 5].flatMap(workday);
const calendar: Calendar = {
  knownThrough: '2026-12-31',
  exceptions: [{ day: '2026-12-01', working: false, name: '试' }],
};
const point = { id: 'a', kind: 'centre', hours, exceptions: [] } as unknown as ServicePoint;
const said = (instant: string, of: ServicePoint = point) =>
  openNow(of, calendar, new Date(`${instant}+08:00`)).said;

it.each([
  ['2026-11-23T10:00', '开着，12:00 午休'],
  ['2026-11-23T14:00', '开着，开到 17:00'],
  ['2026-11-23T08:00', '关着，今天 9:00 开'],
  ['2026-11-23T18:00', '关着，明天 9:00 开'],
  ['2026-11-27T18:00', '关着，周一 9:00 开'],
  ['2026-12-31T18:00', '关着，哪天开要打电话问'],
])('at %s a place says: %s', (instant, sentence) => {
  expect(said(instant)).toBe(sentence);
});

it('says that it does not know where nobody has said', () => {
  expect(said('2026-11-23T10:00', { ...point, hours: 'not-provided' })).toBe('开没开说不准，打电话问');
});

it('puts days with the same times together', () => {
  expect(sayWeek([...hours, { weekday: 7, opens: '00:00', closes: '24:00' }])).toEqual([
    { days: '周一至五', said: '9:00–12:00、13:30–17:00' },
    { days: '周日', said: '全天' },
  ]);
});

it('puts the nearest first, and those of which nobody has said where they are last', () => {
  const at = (id: string, longitude?: number) =>
    ({
      ...point,
      id,
      position: longitude === undefined ? 'not-provided' : { longitude, latitude: 38.6 },
    }) as ServicePoint;
  const points = [at('far', 120), at('nowhere'), at('near', 119.85)];
  const near = sortByDistance(points, { longitude: 119.849, latitude: 38.6 });
  expect(near.map((one) => one.point.id)).toEqual(['near', 'far', 'nowhere']);
  expect(near[0]?.metres).toBeCloseTo(87, 0);
});

it.each([
  ['9:00-12:00、13:30-17:00', '9:00-12:00、13:30-17:00'],
  ['13:30到17:00, 09:00 – 12:00', '9:00-12:00、13:30-17:00'],
  ['0:00-24:00', '0:00-24:00'],
  ['', ''],
  ['17:00-9:00', undefined],
  ['9:00-12:00、11:00-13:00', undefined],
  ['九点', undefined],
  ['9:00-25:00', undefined],
])('reads the times that one types, %s, or says that they are none', (typed, read) => {
  const spans = readSpans(typed);
  expect(spans && writeSpans(spans)).toBe(read);
});

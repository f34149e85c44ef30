import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opennessAt, spansOn, type Hours, type Notices } from '#rules/opening-hours';

const notices: Notices = {
  knownThrough: '2026-12-31',
  exceptions: JSON.parse(readFileSync('supabase/seeds/calendar.json', 'utf8')),
};
const days = (weekdays: number[], ...spans: [string, string][]) =>
  weekdays.flatMap((weekday) => spans.map(([opens, closes]) => ({ weekday, opens, closes })));
const workdays = [1, 2, 3, 4, 5];
const centre: Hours = {
  hours: days(workdays, ['09:00', '12:00'], ['13:30', '17:00']),
  exceptions: [],
};
const station: Hours = { hours: days([...workdays, 6], ['09:00', '12:00']), exceptions: [] };
const always: Hours = { hours: days([...workdays, 6, 7], ['00:00', '24:00']), exceptions: [] };
const at = (instant: string, hours: Hours = centre) => opennessAt(`${instant}+08:00`, hours, notices);

describe('a place that keeps to the working week', () => {
  it.each([
    [
      'before it opens',
      '2026-11-23T08:59',
      { state: 'closed', opens: { day: '2026-11-23', clock: '09:00' } },
    ],
    ['from the minute it opens', '2026-11-23T09:00', { state: 'open', closes: '12:00', pauses: true }],
    ['at lunch', '2026-11-23T12:00', { state: 'closed', opens: { day: '2026-11-23', clock: '13:30' } }],
    ['in the afternoon', '2026-11-23T16:59', { state: 'open', closes: '17:00', pauses: false }],
    ['after work', '2026-11-23T17:00', { state: 'closed', opens: { day: '2026-11-24', clock: '09:00' } }],
    [
      'over the weekend',
      '2026-11-27T18:00',
      { state: 'closed', opens: { day: '2026-11-30', clock: '09:00' } },
    ],
    [
      'before the National Day',
      '2026-09-30T20:00',
      { state: 'closed', opens: { day: '2026-10-08', clock: '09:00' } },
    ],
    [
      'in the Spring Festival',
      '2026-02-17T10:00',
      { state: 'closed', opens: { day: '2026-02-24', clock: '09:00' } },
    ],
    ['on a Saturday that is worked', '2026-10-10T10:00', { state: 'open', closes: '12:00', pauses: true }],
  ])('%s', (_, instant, is) => {
    expect(at(instant)).toEqual(is);
  });

  it('counts by the clock of Shanghai, wherever the phone is', () => {
    expect(opennessAt('2026-11-23T01:00:00Z', centre, notices)).toMatchObject({ state: 'open' });
    expect(opennessAt('2026-11-22T16:30:00Z', centre, notices)).toMatchObject({
      opens: { day: '2026-11-23' },
    });
  });

  it('is not known on a make-up day when its working days differ', () => {
    const friday = {
      ...centre,
      hours: [...days([1, 2, 3, 4], ['09:00', '17:00']), ...days([5], ['09:00', '12:00'])],
    };
    expect(at('2026-10-10T10:00', friday)).toEqual({ state: 'unknown' });
  });
});

describe('what differs on one day', () => {
  const moved: Hours = {
    ...centre,
    exceptions: [
      { day: '2026-11-24', opens: null, closes: null },
      { day: '2026-11-28', opens: '14:00', closes: '16:00' },
      { day: '2026-10-01', opens: '09:00', closes: '10:00' },
    ],
  };
  it('goes before the week and before the notices', () => {
    expect(at('2026-11-24T10:00', moved)).toEqual({
      state: 'closed',
      opens: { day: '2026-11-25', clock: '09:00' },
    });
    expect(at('2026-11-28T15:00', moved)).toEqual({ state: 'open', closes: '16:00', pauses: false });
    expect(at('2026-10-01T09:30', moved)).toEqual({ state: 'open', closes: '10:00', pauses: false });
  });
});

describe('what nobody has said stays unknown', () => {
  it.each([
    ['no hours at all', '2026-11-23T10:00', { hours: 'not-provided', exceptions: [] } as Hours],
    ['a holiday of a place that opens on Saturdays', '2026-10-01T10:00', station],
    ['the Saturday within that holiday', '2026-10-03T10:00', station],
    ['a make-up day of such a place', '2026-10-10T10:00', station],
    ['a year whose notice has not been read', '2027-03-03T10:00', centre],
  ])('%s', (_, instant, hours) => {
    expect(at(instant, hours)).toEqual({ state: 'unknown' });
  });

  it('says that it is closed, and not when it opens, where the next days are not known', () => {
    expect(at('2026-12-31T18:00')).toEqual({ state: 'closed', opens: null });
  });

  it('still knows a plain Saturday of such a place', () => {
    expect(at('2026-11-28T10:00', station)).toEqual({ state: 'open', closes: '12:00', pauses: false });
  });
});

it('runs on over midnight, and knows what never closes', () => {
  const short: Notices = { knownThrough: '2027-12-31', exceptions: [] };
  expect(opennessAt('2026-11-23T10:00+08:00', always, short)).toEqual({
    state: 'open',
    closes: null,
    pauses: false,
  });
  const night: Hours = {
    hours: days([1], ['20:00', '24:00']).concat(days([2], ['00:00', '06:00'])),
    exceptions: [],
  };
  expect(at('2026-11-23T23:00', night)).toEqual({ state: 'open', closes: '06:00', pauses: false });
});

describe('whatever the hours', () => {
  const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
    const two = (part: number) => String(part).padStart(2, '0');
    return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
  });
  const week = fc
    .array(
      fc
        .tuple(fc.integer({ min: 1, max: 7 }), clock, clock)
        .filter(([, opens, closes]) => opens < closes)
        .map(([weekday, opens, closes]) => ({ weekday, opens, closes })),
      { minLength: 1, maxLength: 7 },
    )
    .map((rows) => rows.filter((row, i) => rows.findIndex(({ weekday }) => weekday === row.weekday) === i));
  const instant = fc.integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 11, 1) });

  it('is open exactly within the spans of the day', () => {
    fc.assert(
      fc.property(week, instant, (hours, when) => {
        const here = new Date(when + 8 * 3_600_000).toISOString();
        const spans = spansOn(here.slice(0, 10), { hours, exceptions: [] }, notices);
        const within = spans?.some(
          ({ opens, closes }) => opens <= here.slice(11, 16) && here.slice(11, 16) < closes,
        );
        const { state } = opennessAt(when, { hours, exceptions: [] }, notices);
        expect(state).toBe(within === undefined ? 'unknown' : within ? 'open' : 'closed');
      }),
    );
  });

  it('is open at the moment at which it is said to open next', () => {
    fc.assert(
      fc.property(week, instant, (hours, when) => {
        const said = opennessAt(when, { hours, exceptions: [] }, notices);
        if (said.state !== 'closed' || !said.opens) return;
        const next = Date.parse(`${said.opens.day}T${said.opens.clock}:00+08:00`);
        expect(next).toBeGreaterThan(when - 60_000);
        expect(opennessAt(next, { hours, exceptions: [] }, notices).state).toBe('open');
      }),
    );
  });
});

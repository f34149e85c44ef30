import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lampOf, type Clock } from '#rules/lamp';

/** An instant on the clock of Shanghai. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const clock = (due: string, warn: string): Clock => ({
  dueAt: at(due).toISOString(),
  warnAt: at(warn).toISOString(),
});
const wednesday = clock('2026-11-25 17:30', '2026-11-24 00:00');
const monday = clock('2026-11-23 17:30', '2026-11-20 00:00');

describe('the lamp of a limit', () => {
  it.each([
    ['2026-11-21 09:00', 'green', '还剩 4 天'],
    ['2026-11-23 23:59', 'green', '还剩 2 天'],
    ['2026-11-24 00:00', 'yellow', '明天 17:30 到期'],
    ['2026-11-24 23:59', 'yellow', '明天 17:30 到期'],
    ['2026-11-25 00:00', 'yellow', '今天 17:30 到期'],
    ['2026-11-25 17:30', 'yellow', '今天 17:30 到期'],
    ['2026-11-25 17:31', 'red', '超 1 分钟'],
    ['2026-11-25 18:29', 'red', '超 59 分钟'],
    ['2026-11-25 20:45', 'red', '超 3 小时'],
    ['2026-11-26 17:29', 'red', '超 23 小时'],
    ['2026-11-26 17:30', 'red', '超 1 天'],
    ['2026-12-05 17:30', 'red', '超 10 天'],
  ])('on Wednesday 17:30 is, seen on %s, %s: %s', (now, lamp, words) => {
    expect(lampOf(wednesday, at(now))).toEqual({ lamp, words });
  });

  it.each([
    ['2026-11-20 09:00', 'yellow', '11 月 23 日 17:30 到期'],
    ['2026-11-22 09:00', 'yellow', '明天 17:30 到期'],
    ['2026-11-19 09:00', 'green', '还剩 4 天'],
  ])('on a Monday is yellow over the weekend: seen on %s it is %s, %s', (now, lamp, words) => {
    expect(lampOf(monday, at(now))).toEqual({ lamp, words });
  });

  it('turns red the moment after it is due, and says nothing it cannot know', () => {
    const late = new Date(Date.parse(wednesday.dueAt) + 1);
    expect(lampOf(wednesday, late)).toEqual({ lamp: 'red', words: '刚过期限' });
  });

  it('writes hours and minutes with two digits', () => {
    expect(lampOf(clock('2026-11-25 09:05', '2026-11-24 00:00'), at('2026-11-25 08:00')).words).toBe(
      '今天 09:05 到期',
    );
  });

  it('never goes back as time goes on', () => {
    const order = ['green', 'yellow', 'red'];
    const instant = fc.date({
      min: at('2026-11-01 00:00'),
      max: at('2026-12-31 00:00'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const steps = [before, after].map((now) => order.indexOf(lampOf(wednesday, now).lamp));
        expect(steps[0]).toBeLessThanOrEqual(steps[1] ?? -1);
      }),
    );
  });
});

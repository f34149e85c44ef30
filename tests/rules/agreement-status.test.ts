import { describe, expect, it } from 'vitest';
import { isInForce, statusOf } from '../../rules/agreement-status.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00+08:00`);
const year = { validFrom: '2026-01-01', validUntil: '2026-12-31' };

describe('the status of an agreement', () => {
  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'in-force'],
    ['2026-10-31', 'in-force'],
    ['2026-11-01', 'ending'],
    ['2026-12-31', 'ending'],
    ['2027-01-01', 'ended'],
  ])('is on %s, of one of the year 2026, %s', (day, status) => {
    expect(statusOf(year, at(day))).toBe(status);
  });

  it('turns at midnight in Shanghai, wherever the reader’s clock stands', () => {
    expect(statusOf(year, Date.parse('2026-12-31T15:59:59Z'))).toBe('ending');
    expect(statusOf(year, Date.parse('2026-12-31T16:00:00Z'))).toBe('ended');
  });

  it('is not known where no period is stated, and then not taken to be over', () => {
    const status = statusOf({ validFrom: null, validUntil: null }, at('2026-01-01'));
    expect([status, isInForce(status)]).toEqual(['unstated', true]);
    expect(statusOf({ validFrom: '2020-01-01', validUntil: null }, at('2026-01-01'))).toBe('in-force');
  });

  it('holds nothing before its first and after its last day', () => {
    expect(isInForce('not-yet') || isInForce('ended')).toBe(false);
    expect(isInForce('ending') && isInForce('in-force')).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { dayOf, inShanghai } from '../../rules/shanghai.ts';

it('a day begins in Shanghai while it is still four in the afternoon of the day before in UTC', () => {
  expect(dayOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22');
  expect(dayOf(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});

it('an instant is read off the clock of Shanghai, in summer as in winter', () => {
  expect(inShanghai('2026-07-01T01:30:00Z').getUTCHours()).toBe(9);
  expect(inShanghai(Date.parse('2026-01-01T01:30:00Z')).getUTCHours()).toBe(9);
});

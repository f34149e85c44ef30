import { describe, expect, it } from 'vitest';
import { sayRate } from '#rules/rate';

describe('a rate', () => {
  it.each([
    [0, 0, undefined],
    [0, 5, '0%'],
    [579, 624, '92.7%'],
    [999, 1000, '99.9%'],
    [9_999, 10_000, '99.9%'],
    [7, 7, '100%'],
  ])('of %i in %i is %s: cut, so that only all are 100%%', (numerator, denominator, said) => {
    expect(sayRate(numerator, denominator)).toBe(said);
  });
});

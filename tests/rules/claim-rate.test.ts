import { describe, expect, it } from 'vitest';
import { countClaims } from '#rules/claim-rate';

describe('the rate of what is claimed', () => {
  it('leaves out of its denominator what does not apply', () => {
    expect(countClaims(['claimed', 'open', 'not-applicable'])).toEqual({
      all: 3,
      open: 1,
      claimed: 1,
      notApplicable: 1,
      numerator: 1,
      denominator: 2,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { bare, known, stated } from '../../rules/known.ts';

describe('a fact', () => {
  it.each([0, false, '', 'text', [], null])(
    'that is stated is known by its value, also when that is %j',
    (value) => {
      expect(known({ value })).toBe(value);
    },
  );

  it('that nobody has stated, or that cannot exist, is not known', () => {
    expect(known('not-provided')).toBeUndefined();
    expect(known('not-applicable')).toBeUndefined();
  });
});

describe('a fact without its source', () => {
  it.each([0, false, 'text'])('is its value, also when that is %j', (value) => {
    expect(bare({ value })).toBe(value);
  });

  it('is the absence that was stated, and not the other one', () => {
    expect(bare('not-provided')).toBe('not-provided');
    expect(bare('not-applicable')).toBe('not-applicable');
  });
});

describe('a detail', () => {
  it.each([0, false, '', 'text', 'provided'])('that is stated is itself, also when it is %j', (detail) => {
    expect(stated(detail)).toBe(detail);
  });

  it('that nobody has stated, or that cannot exist, is not known', () => {
    expect(stated('not-provided')).toBeUndefined();
    expect(stated('not-applicable')).toBeUndefined();
  });
});

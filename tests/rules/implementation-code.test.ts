import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCheckOf, isCreditCode, readImplementationCode, tidyCode } from '#rules/implementation-code';

/** Two that provinces have published. */
const XINJIANG = '11650000010183859F2650116013001';
const GUANGDONG = '12441500196720244T3442199806003';

describe('the 实施编码', () => {
  it('of 31 digits says whose it is, at which level, and which item', () => {
    expect(readImplementationCode(XINJIANG)).toEqual({
      form: 'standard',
      agencyCode: '11650000010183859F',
      level: '2',
      basicCode: '650116013001',
    });
    expect(readImplementationCode(GUANGDONG)).toMatchObject({ form: 'standard', level: '3' });
  });

  it('may have the two digits of the 业务办理项, and letters that a province has added', () => {
    expect(readImplementationCode(`${GUANGDONG}01`)).toMatchObject({ basicCode: '442199806003' });
    expect(readImplementationCode('12441500196720244T3432036005W06')).toMatchObject({ form: 'standard' });
  });

  it.each([
    ['12441500196720244A3442199806003', 'credit-code'],
    ['12441500I96720244T3442199806003', 'credit-code'],
    ['12441500196720244T8442199806003', 'level'],
    ['12441500196720244T34A2199806003', 'basic-code'],
  ] as const)('of 31 digits is wrong where one does not agree: %s, the %s', (code, fault) => {
    expect(readImplementationCode(code)).toEqual({ form: 'faulty', fault });
  });

  it.each([
    '511Z07001006-511602000000-000-11511301008778183N-1-00',
    '511A0138000000-511602000000-000-115113010833722043-1-00',
    'G-000007-001-511602000000-000-115113010833722043-1-00',
    '0100112000',
  ])('of an older form is taken as one: %s', (code) => {
    expect(readImplementationCode(code)).toEqual({ form: 'legacy' });
  });

  it('is read as people copy it', () => {
    expect(tidyCode(' 12441500１96720244t 3442199806003')).toBe(GUANGDONG);
  });
});

describe('the 统一社会信用代码', () => {
  it('has a last character that agrees with the others, and no other does', () => {
    const body = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/);
    fc.assert(fc.property(body, (first) => isCreditCode(first + creditCheckOf(first))));
    expect(isCreditCode('11650000010183859F')).toBe(true);
    expect(isCreditCode('11650000010183858F')).toBe(false);
    expect(isCreditCode('11650000010183859')).toBe(false);
  });

  it('is found wrong when any one character of it is copied wrong', () => {
    const others = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat(17), fc.nat(30), (at, which) => {
        const code = '12441500196720244T';
        const changed = code.slice(0, at) + others[which] + code.slice(at + 1);
        return changed === code || !isCreditCode(changed);
      }),
    );
  });
});

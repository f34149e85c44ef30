import { describe, expect, it } from 'vitest';
import { concerns } from '../../rules/agreements.ts';

const withAnshun = { regionCode: '610114', partnerCode: '520400' };

describe('an agreement', () => {
  it('concerns both regions that take part in it', () => {
    expect([withAnshun].filter(concerns('610114'))).toEqual([withAnshun]);
    expect([withAnshun].filter(concerns('520400'))).toEqual([withAnshun]);
  });

  it('concerns no other region, nor one whose partner is not named', () => {
    expect([withAnshun].filter(concerns('371002'))).toEqual([]);
    expect([{ ...withAnshun, partnerCode: null }].filter(concerns('520400'))).toEqual([]);
  });
});

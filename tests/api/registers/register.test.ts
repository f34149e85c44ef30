import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingChannels, type RatingChannel } from '#contract/vocabulary';
import { ratingTags, retiredTags } from '#contract/vocabulary-of-rating-tags';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { registerFaults, registers, type Register } from '#contract/vocabulary-of-registers';
import { levelOfTag } from '#rules/rating-tags';
import {
  fromRegister,
  toRegister,
  type Registered,
  type RegisterRow,
} from '../../../api/_features/registers/register.ts';

const all = Object.keys(registers) as Register[];
const levels = Object.keys(ratingLevels) as RatingLevel[];
const everyCode = [
  ...Object.keys(ratingTags),
  ...Object.values(retiredTags).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
  ),
];

const rating: Registered = {
  projectNo: '11370000MB2784639K2370126001000',
  serviceNumber: 'HB26110638',
  item: '食品经营许可',
  channel: 'qr-code',
  level: 'dissatisfied',
  tags: ['209'],
  comment: '等了 50 分钟',
  givenAt: '2026-11-18T02:24:00.000Z',
  nth: 'first',
  named: false,
  byDefault: false,
  effective: true,
};
const rowOf = (register: Register, changed: Partial<Registered> = {}) =>
  toRegister(register, { ...rating, ...changed }) as RegisterRow;
const problemsOf = (row: Partial<RegisterRow>, register: Register = 'platform') => {
  const read = fromRegister(register, row);
  return Array.isArray(read) ? read.map(({ field, written, problem }) => [field, written, problem]) : [];
};

/** Every rating that a register has codes for: each channel but the opinion box, and its tags, retired ones too. */
const rated = (register: Register) =>
  fc
    .record({
      level: fc.constantFrom(...levels),
      channel: fc.constantFrom(...(Object.keys(ratingChannels) as RatingChannel[])),
      seed: fc.array(fc.nat(), { maxLength: 8 }),
      comment: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((text) => text.trim() || '慢'),
      projectNo: fc.stringMatching(/^[A-Za-z0-9-]{4,60}$/),
      serviceNumber: fc.constantFrom('', 'HB26110638'),
      item: fc.constantFrom('', '食品经营许可'),
      seconds: fc.integer({ min: 1_577_836_800, max: 1_763_000_000 }),
      nth: fc.constantFrom('first' as const, 'supplement' as const),
      named: fc.boolean(),
      byDefault: fc.boolean(),
      effective: fc.boolean(),
    })
    .map(({ seed, seconds, ...rest }): Registered => {
      const codes = everyCode.filter((code) => levelOfTag(code) === rest.level);
      const tags = [...new Set(seed.map((n) => codes[n % codes.length] ?? ''))];
      const channel = register === 'zhejiang' && rest.byDefault ? null : rest.channel;
      return { ...rest, channel, tags, givenAt: new Date(seconds * 1000).toISOString() };
    })
    .filter(
      ({ channel }) => channel !== 'opinion-box' && !(register === 'zhejiang' && channel === 'hotline'),
    );

describe.each(all)('the register %s', (register) => {
  it('gives back every rating as it was written down', () => {
    fc.assert(
      fc.property(rated(register), (one) => {
        expect(fromRegister(register, rowOf(register, one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a retired tag, and writes it again', () => {
    const old = { ...rating, tags: ['201', '206'] };
    expect(fromRegister(register, rowOf(register, old))).toEqual(old);
  });

  it('has no code for the opinion box, and says so rather than write another', () => {
    expect(toRegister(register, { ...rating, channel: 'opinion-box' })).toEqual({
      field: 'pf',
      written: 'opinion-box',
      problem: 'unknown-code',
    });
  });
});

describe('满意度', () => {
  it('counts down from 5 in the interface and up from 1 in GB/T 39046', () => {
    expect(levels.map((level) => rowOf('platform', { level, tags: [] }).satisfaction)).toEqual([...'54321']);
    expect(levels.map((level) => rowOf('gbt-39046', { level, tags: [] }).satisfaction)).toEqual([...'12345']);
  });

  it('so a row of the one, read as the other, is caught by its tag', () => {
    expect(problemsOf({ ...rowOf('platform'), pf: '二维码' }, 'gbt-39046')).toEqual([
      ['evalDetail', '209', 'tag-of-another-level'],
    ]);
  });
});

describe('the channels', () => {
  it('of the interface are 1 to 7; in Zhejiang 6 is the text message and 7 nobody at all', () => {
    const channels = 'web mini-program qr-code window-device kiosk hotline sms'.split(' ') as RatingChannel[];
    expect(channels.map((channel) => rowOf('platform', { channel }).pf)).toEqual([...'1234567']);
    expect(rowOf('zhejiang', { channel: 'sms' }).pf).toBe('6');
    expect(rowOf('zhejiang', { byDefault: true }).pf).toBe('7');
    expect(fromRegister('zhejiang', { ...rowOf('zhejiang'), pf: '7' })).toMatchObject({
      byDefault: true,
      channel: null,
    });
  });
});

describe('a row with faults', () => {
  it('names every field, what is written there, and what is wrong with it', () => {
    const row = { pf: '9', satisfaction: '0', evalDetail: '999', assessTime: '昨天', assessNumber: '3' };
    expect(problemsOf(row)).toEqual([
      ['projectNo', '', 'no-reference'],
      ['pf', '9', 'unknown-code'],
      ['satisfaction', '0', 'unknown-code'],
      ['evalDetail', '999', 'unknown-tag'],
      ['assessTime', '昨天', 'not-a-time'],
      ['assessNumber', '3', 'unknown-code'],
    ]);
  });

  it.each([
    [{ satisfaction: '' }, 'satisfaction', 'missing'],
    [{ evalDetail: '510' }, 'evalDetail', 'tag-of-another-level'],
    [{ evalDetail: '', writingEvaluation: '' }, 'evalDetail', 'reason-needed'],
    [{ writingEvaluation: '慢'.repeat(301) }, 'writingEvaluation', 'too-long'],
    [{ assessTime: '2026-02-30 09:00:00' }, 'assessTime', 'not-a-time'],
    [{ assessTime: '2099-01-01 09:00:00' }, 'assessTime', 'not-a-time'],
    [{ assessTime: '' }, 'assessTime', 'missing'],
    [{ evaluateType: '2' }, 'evaluateType', 'not-the-same'],
    [{ 是否匿名: '3' }, '是否匿名', 'unknown-code'],
    [{ isprotion: '是' }, 'isprotion', 'unknown-code'],
    [{ effectivEvalua: '2' }, 'effectivEvalua', 'unknown-code'],
  ])('such as %j is refused at %s: %s', (changed, field, problem) => {
    const found = problemsOf({ ...rowOf('platform'), ...changed });
    expect(found.map(([at, , is]) => [at, is])).toEqual([[field, problem]]);
  });

  it('is told why and how to mend it, in words', () => {
    for (const { why, mend } of Object.values(registerFaults)) {
      expect(why.length).toBeGreaterThan(0);
      expect(mend.length).toBeGreaterThan(0);
    }
  });

  it('needs no reason where nobody gave it: a default rating may be silent', () => {
    const silent = { ...rowOf('platform'), evalDetail: '', writingEvaluation: '', isprotion: '1' };
    expect(problemsOf(silent)).toEqual([]);
  });
});

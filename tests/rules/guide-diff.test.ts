import { describe, expect, it } from 'vitest';
import { GuideContent } from '#contract/guide-drafts';
import { guideHeads } from '#contract/vocabulary-of-guide-drafts';
import { guideFields } from '#contract/vocabulary-of-guides';
import { diffFacts, guidePlaces, same, statedAt } from '../../rules/guide-diff.ts';

const content = (facts: object = {}, heads: object = {}) =>
  GuideContent.parse({
    name: '食品经营许可',
    audience: 'business',
    lifeStage: null,
    businessTheme: null,
    department: '市场监管部门',
    facts,
    ...heads,
  });

const wait = (amount: number, source = 'law') => ({
  value: { amount, unit: 'working-days', note: 'not-provided' },
  source,
});

describe('the difference between two contents of a guide', () => {
  it('is nothing where both say the same, in whatever order', () => {
    const before = content({
      limits: { promised: { value: { amount: 20, unit: 'working-days' }, source: 'law' } },
    });
    const after = content({
      limits: { promised: { source: 'law', value: { unit: 'working-days', amount: 20 } } },
    });
    expect(diffFacts(before, after)).toEqual([]);
  });

  it('names a fact that was changed, as it was and as it is, each with its source', () => {
    const change = diffFacts(
      content({ limits: { promised: wait(20) } }),
      content({ limits: { promised: wait(10) } }),
    );
    expect(change).toEqual([{ group: 'limits', field: 'promised', before: wait(20), after: wait(10) }]);
  });

  it.each([
    ['a source', wait(20), wait(20, 'letter')],
    ['a fact that is no longer stated', wait(20), 'not-provided'],
    ['one that does not apply where it was not provided', 'not-provided', 'not-applicable'],
  ])('counts %s', (_what, before, after) => {
    expect(
      diffFacts(content({ limits: { promised: before } }), content({ limits: { promised: after } })),
    ).toEqual([{ group: 'limits', field: 'promised', before, after }]);
  });

  it('counts the order of a list', () => {
    const names = (value: string[]) => content({ identity: { everydayNames: { value, source: 'us' } } });
    expect(diffFacts(names(['开店', '开饭店']), names(['开饭店', '开店']))).toHaveLength(1);
    expect(diffFacts(names(['开店']), names(['开店', '开饭店']))).toHaveLength(1);
  });

  it('names the heads before the facts, and the facts in the order of the vocabulary', () => {
    const after = content(
      {
        questions: { list: 'not-applicable' },
        identity: { summary: { value: '开饭店先办它', source: 'us' } },
        limits: { promised: wait(10), statutory: wait(20) },
      },
      { department: '行政审批服务局', name: '餐饮服务许可' },
    );
    expect(diffFacts(content(), after).map(({ group, field }) => `${group}.${field}`)).toEqual([
      'guide.name',
      'guide.department',
      'identity.summary',
      'limits.statutory',
      'limits.promised',
      'questions.list',
    ]);
  });

  it('is all that is stated of a guide that is new', () => {
    const changes = diffFacts(null, content({ limits: { promised: wait(10) } }));
    expect(changes.map(({ field, before }) => [field, before])).toEqual([
      ['name', null],
      ['audience', null],
      ['department', null],
      ['promised', null],
    ]);
  });
});

describe('the places of a guide', () => {
  it('are all its heads and fields, each once', () => {
    const fields = Object.values(guideFields).flatMap((group) => Object.keys(group));
    expect(guidePlaces).toHaveLength(Object.keys(guideHeads).length + fields.length);
    expect(new Set(guidePlaces.map(({ group, field }) => `${group}.${field}`)).size).toBe(guidePlaces.length);
  });

  it('each say what is stated there', () => {
    const said = content({ limits: { promised: wait(10) } });
    expect(statedAt(said, 'guide', 'name')).toBe('食品经营许可');
    expect(statedAt(said, 'limits', 'promised')).toEqual(wait(10));
    expect(statedAt(said, 'fees', 'charged')).toBe('not-provided');
    expect(statedAt(null, 'limits', 'promised')).toBeNull();
  });
});

describe('two values', () => {
  it.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 'not-provided' }, true],
    [[1, 2], [1], false],
    [[1], { 0: 1 }, false],
    [[], {}, false],
    [0, false, false],
    [null, undefined, false],
  ])('%j and %j: whether they are the same', (one, other, answer) => {
    expect(same(one, other)).toBe(answer);
    expect(same(other, one)).toBe(answer);
  });
});

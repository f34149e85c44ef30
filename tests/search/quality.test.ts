import { describe, expect, it } from 'vitest';
import { indexNames } from '../../rules/search/names.ts';
import { development, judge, named, sounds, validation } from './queries.ts';

const search = indexNames(named, sounds);
const find = (query: string) => search(query).map(({ code }) => code);
const codes = new Set(named.map(({ code }) => code));

describe.each([
  ['that it was built with', development, 79],
  ['that came later', validation, 210],
])('of the queries %s, the search', (_which, queries, answerable) => {
  it('is asked for guides that there are', () => {
    expect(queries.filter(({ expected }) => expected.length)).toHaveLength(answerable);
    expect(queries.flatMap(({ expected }) => expected).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('answers 85 % in the first place and 97 % in the first five, and refuses two of three that are about nothing', async () => {
    const { first, five, refused } = await judge(queries, find);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(five).toBeGreaterThanOrEqual(0.97);
    expect(refused).toBeGreaterThanOrEqual(2 / 3);
  });
});

describe('judging a search', () => {
  const judged = (finder: () => string[]) => judge([{ query: '', type: '', expected: ['A', 'B'] }], finder);

  it('counts the first place that holds any of the answers', async () => {
    expect(await judged(() => ['B'])).toMatchObject({ first: 1, five: 1, reciprocal: 1 });
    expect(await judged(() => ['C', 'B', 'A'])).toMatchObject({ first: 0, five: 1, reciprocal: 1 / 2 });
    expect(await judged(() => [...'CDEFGA'])).toMatchObject({ first: 0, five: 0, reciprocal: 1 / 6 });
    expect(await judged(() => [])).toMatchObject({ first: 0, five: 0, reciprocal: 0 });
  });

  it('counts as refused only what finds nothing at all', async () => {
    const queries = [1, 2, 3].map((number) => ({ query: String(number), type: '', expected: [] }));
    expect((await judge(queries, (query) => (query === '1' ? ['A'] : []))).refused).toBeCloseTo(2 / 3);
  });
});

import { describe, expect, it } from 'vitest';
import { lifeStages } from '#contract/vocabulary';
import { published } from '../../miniapp/src/handbook/published';
import { sources } from '../seeds/seeds.ts';

describe('what a district published of its book', () => {
  it('names a source of the shipped data, as it stands there', () => {
    expect(sources.find(({ id }) => id === published.source.id)).toEqual(published.source);
  });

  it('agrees with itself: 118 of 129 are the 91.47 % that the report prints', () => {
    expect(((published.nearby / published.items) * 100).toFixed(2)).toBe('91.47');
  });

  it('has as many stages as we sort matters into', () => {
    expect(Object.keys(lifeStages)).toHaveLength(published.stages);
  });
});

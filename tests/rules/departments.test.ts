import { describe, expect, it } from 'vitest';
import { departmentsOf } from '../../rules/departments.ts';
import { guides } from '../seeds/seeds.ts';

describe('the departments that a guide names', () => {
  it('are one, or the several of which districts choose one', () => {
    expect(departmentsOf('民政')).toEqual(['民政']);
    expect(departmentsOf('水务/城市管理/行政审批')).toEqual(['水务', '城市管理', '行政审批']);
  });

  it('are called by their own name, without the part of them that is meant', () => {
    expect(departmentsOf('卫生健康（中医药）/行政审批')).toEqual(['卫生健康', '行政审批']);
    expect(departmentsOf('自然资源（不动产登记）')).toEqual(['自然资源']);
  });

  it('are 38 in all that is shipped, each with a name that needs no bracket or stroke', () => {
    const all = new Set(guides.flatMap(({ department }) => departmentsOf(department)));
    expect(all.size).toBe(38);
    expect([...all].filter((name) => !/^[\u4e00-\u9fff]+$/.test(name))).toEqual([]);
  });
});

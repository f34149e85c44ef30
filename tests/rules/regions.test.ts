import { describe, expect, it } from 'vitest';
import { callPlace, findPlaces, pathTo, placesIn } from '../../rules/regions.ts';
import { regions as places } from '../seeds/seeds.ts';

const found = (typed: string) => findPlaces(places, typed).map(({ code }) => callPlace(places, code));

describe('a place', () => {
  it.each([
    ['青岛', '山东 青岛'],
    ['阎良', '西安 阎良区'],
    ['ylq', '西安 阎良区'],
    ['qd', '山东 青岛'],
    [' QD ', '山东 青岛'],
    ['安顺市', '贵州 安顺'],
    ['西海岸', '青岛 西海岸新区'],
    ['浦东', '上海 浦东新区'],
    ['北京', '北京'],
    ['远桥', '远桥区'],
  ])('is found by %j: %s', (typed, called) => {
    expect(found(typed)[0]).toBe(called);
  });

  it('of the same name comes once for each, the wider first', () => {
    expect(found('吉林').slice(0, 2)).toEqual(['吉林', '吉林 吉林']);
    expect(found('朝阳')).toEqual(expect.arrayContaining(['辽宁 朝阳', '北京 朝阳区']));
  });

  it('is found by nothing where nothing, or nothing like it, is typed', () => {
    expect([found(''), found('  '), found('恐龙'), found('.*')]).toEqual([[], [], [], []]);
  });

  it('is reached from the province down, directly where there is no city between', () => {
    const under = (code: string | null) => placesIn(places, code).map(({ shortName }) => shortName);
    expect(under(null)).toEqual(expect.arrayContaining(['北京', '新疆', '好办区', '远桥区']));
    expect(under(null)).toHaveLength(33);
    expect(under('110000')).toHaveLength(16);
    expect(under('420000')).toEqual(expect.arrayContaining(['武汉', '仙桃市']));
    expect(pathTo(places, '610114').map(({ shortName }) => shortName)).toEqual(['陕西', '西安', '阎良区']);
  });

  it('that is not on record has no name', () => {
    expect([callPlace(places, '999999'), pathTo(places, '999999')]).toEqual(['', []]);
  });
});

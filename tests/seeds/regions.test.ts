import { describe, expect, it } from 'vitest';
import { regions } from './seeds.ts';

describe('the regions', () => {
  it('are all 31 provinces and 333 cities of the data, and the counties under the cities that agreed', () => {
    const count = (level: string) => regions.filter((region) => region.level === level).length;
    expect([count('province'), count('city'), count('district')]).toEqual([31, 333, 178]);
    expect(regions.filter(({ name }) => /^市辖区$|^县$|直辖县级/.test(name))).toEqual([]);
  });

  it('stand under the province or the city that their code says', () => {
    for (const { code, parentCode } of regions) {
      if (!/^\d{6}$/.test(code)) continue;
      const above = [null, `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
      expect(above, code).toContain(parentCode);
      expect(parentCode === null, code).toBe(code.endsWith('0000'));
    }
  });

  it.each([
    ['370200', '青岛', 'qd'],
    ['500000', '重庆', 'cq'],
    ['350200', '厦门', 'xm'],
    ['341500', '六安', 'la'],
    ['310112', '闵行区', 'mhq'],
    ['222400', '延边', 'yb'],
    ['653000', '克孜勒苏', 'kzls'],
    ['610114', '阎良区', 'ylq'],
  ])('call %s %s, and find it by %s', (code, shortName, initials) => {
    expect(regions.find((region) => region.code === code)).toMatchObject({ shortName, initials });
  });
});

import { describe, expect, it } from 'vitest';
import { handlingModes } from '../../contract/vocabulary.ts';
import { guides, read, type Row, sources } from './seeds.ts';

type Agreement = Row & { id: string; source: string; parties: { regionCode: string }[] };
type Item = Row & { id: string; agreement: string; acceptingRegion: string; decidingRegion: string };
type Region = { code: string; name: string; shortName: string; initials: string; level: string };

const agreements = read<Agreement[]>('cross-region/agreements.json');
const items = read<Item[]>('cross-region/items.json');
const regions = read<Region[]>('regions.json');
const invented = ['demo', 'demo-far'];

describe('the items of agreements', () => {
  it('stand between invented districts alone: no report names an item', () => {
    for (const { acceptingRegion, decidingRegion, agreement, source } of items) {
      expect([acceptingRegion, decidingRegion].sort()).toEqual(invented);
      expect([agreement, source]).toEqual(['demo-far', 'demo']);
    }
  });

  it('are in all three modes, in both directions, and lead to guides that exist', () => {
    expect(new Set(items.map(({ mode }) => mode))).toEqual(new Set(Object.keys(handlingModes)));
    expect(new Set(items.map(({ acceptingRegion }) => acceptingRegion))).toEqual(new Set(invented));
    const codes = new Set(guides.map(({ code }) => code));
    const led = items.flatMap(({ guideCode }) => (guideCode ? [guideCode] : []));
    expect(led.length).toBeGreaterThan(3);
    expect(led.filter((code) => !codes.has(String(code)))).toEqual([]);
  });

  it('say 演示 in every window and address that is invented', () => {
    const places = items.flatMap(({ windowName, windowAddress, decidingAgency }) => [
      windowName,
      windowAddress,
      decidingAgency,
    ]);
    const told = places.filter((place) => place !== null);
    expect(told.length).toBeGreaterThan(items.length);
    expect(told.filter((place) => !String(place).includes('（演示）'))).toEqual([]);
  });

  it('leave some fields open, so that 问窗口 can be seen', () => {
    for (const field of ['postagePayer', 'delivery', 'verifiedOn', 'guideCode'])
      expect(items.some((item) => item[field] === null)).toBe(true);
  });
});

describe('an agreement', () => {
  it('has a source, a place in it, the words of it, and at least one party', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { source, section, quote, parties, asOf } of agreements) {
      expect(known.has(source)).toBe(true);
      expect(section && quote && asOf).toBeTruthy();
      expect(parties.length).toBeGreaterThan(0);
    }
  });

  it('is invented only between invented districts', () => {
    const mixed = agreements.filter(
      ({ source, parties }) =>
        (source === 'demo') !== parties.every(({ regionCode }) => invented.includes(regionCode)),
    );
    expect(mixed).toEqual([]);
  });

  it('gives the figures in the words of the report', () => {
    const figures = agreements.flatMap(({ quote, source, partnerCount, itemCount, handledCount }) =>
      source === 'demo' ? [] : [partnerCount, itemCount, handledCount].map((figure) => [figure, quote]),
    );
    const stated = figures.filter(([figure]) => figure !== null);
    expect(stated).toHaveLength(4);
    for (const [figure, quote] of stated) expect(quote).toContain(String(figure));
  });
});

describe('the regions', () => {
  it('are all 31 provinces and 333 cities of the data, and the counties under the cities that agreed', () => {
    const count = (level: string) => regions.filter((region) => region.level === level).length;
    expect([count('province'), count('city'), count('district')]).toEqual([31, 333, 178]);
    expect(regions.filter(({ name }) => /^市辖区$|^县$|直辖县级/.test(name))).toEqual([]);
  });

  it('stand under the province or the city that their code says', () => {
    for (const { code, parentCode } of read<(Region & { parentCode: string | null })[]>('regions.json')) {
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

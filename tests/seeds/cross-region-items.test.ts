import { describe, expect, it } from 'vitest';
import { handlingModes } from '../../contract/vocabulary.ts';
import { guides, invented, read, type Row } from './seeds.ts';

type Item = Row & { id: string; agreement: string; acceptingRegion: string; decidingRegion: string };

const items = read<Item[]>('cross-region/items.json');

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilePath, tilePlace, tilesOf } from '../../rules/tiles.ts';

describe('the path of a tile', () => {
  it('is what tlog-tiles gives as its example', () => {
    expect(tilePath({ index: 1234067, width: 256 })).toBe('x001/x234/067');
    expect(tilePath({ index: 0, width: 256 })).toBe('000');
    expect(tilePath({ index: 273, width: 112 })).toBe('273.p/112');
  });

  it('leads back to the tile', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 256 }), (index, width) => {
        expect(tilePlace(tilePath({ index, width }))).toEqual({ index, width });
      }),
    );
  });

  it.each(
    ['', '0', '00', '0000', 'x000/067', '067/', 'x001', '1/067', 'x001/x067', '067.p/0', '067.p/256'].concat([
      '067.p/01',
      '067.p/',
      '067.p',
      '-01',
      '067.p/8/9',
      'X001/067',
      '٠٠٠',
    ]),
  )('is written in one way: %j is none', (path) => {
    expect(tilePlace(path)).toBeUndefined();
  });
});

describe('the tiles of a tree of 70,000', () => {
  it('are what tlog-tiles gives as its example', () => {
    const level = (n: number) => {
      const tiles = tilesOf(n, 70_000);
      return [tiles.filter(({ width }) => width === 256).length, tiles.at(-1)?.width];
    };
    expect([level(0), level(1), level(2)]).toEqual([
      [273, 112],
      [1, 17],
      [0, 1],
    ]);
    expect(tilesOf(3, 70_000)).toEqual([]);
  });

  it('are none where nothing stands, and at 256 one full tile and one hash above it', () => {
    expect(tilesOf(0, 0)).toEqual([]);
    expect([tilesOf(0, 256), tilesOf(1, 256)]).toEqual([
      [{ index: 0, width: 256 }],
      [{ index: 0, width: 1 }],
    ]);
  });
});

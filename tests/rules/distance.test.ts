import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween, toGcj02 } from '#rules/distance';

const position = fc.record({
  longitude: fc.double({ min: 73, max: 136, noNaN: true }),
  latitude: fc.double({ min: 3, max: 54, noNaN: true }),
});

describe('the distance of two places', () => {
  it('is that of the map: Beijing to Shanghai 1,067 km, and a degree of latitude 111.2 km', () => {
    const [beijing, shanghai] = [
      { longitude: 116.4074, latitude: 39.9042 },
      { longitude: 121.4737, latitude: 31.2304 },
    ];
    expect(metresBetween(beijing, shanghai) / 1_000).toBeCloseTo(1_067, -0.5);
    const north = { longitude: 110, latitude: 31 };
    expect(metresBetween({ longitude: 110, latitude: 30 }, north) / 1_000).toBeCloseTo(111.2, 1);
  });

  it('is 0 to itself, the same both ways, and never longer by a way round', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(metresBetween(a, a)).toBe(0);
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3);
        expect(metresBetween(a, c)).toBeLessThanOrEqual(metresBetween(a, b) + metresBetween(b, c) + 1e-3);
      }),
    );
  });
});

describe('a position of a browser', () => {
  it('is moved as maps in China are: by the known shift in Beijing', () => {
    const moved = toGcj02({ longitude: 116.404, latitude: 39.915 });
    expect(moved.longitude).toBeCloseTo(116.41024449916938, 6);
    expect(moved.latitude).toBeCloseTo(39.91640428150164, 6);
  });

  it('is moved by no more than a kilometre and a half anywhere in the country', () => {
    fc.assert(
      fc.property(position, (at) => {
        const metres = metresBetween(at, toGcj02(at));
        expect(metres).toBeLessThan(1_500);
      }),
    );
  });
});

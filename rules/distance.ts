/** Where places lie, in degrees. */
export type Position = { longitude: number; latitude: number };

/** The mean radius of the earth (m). */
const EARTH = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far two positions lie apart as the crow flies (m), by the haversine formula. */
export const metresBetween = (one: Position, other: Position) => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      half(one.longitude, other.longitude);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The ellipsoid of Krasovsky, on which GCJ-02 is computed: half its long axis (m), and its eccentricity squared. */
const AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;

/** The shift of GCJ-02 (GB 20263), east and north (m), as it has become known. */
const shiftOf = (x: number, y: number) => {
  const wave = (at: number, ...parts: [number, number][]) =>
    parts.reduce((sum, [size, times]) => sum + (size * Math.sin(times * Math.PI * at) * 2) / 3, 0);
  const both = wave(x, [20, 6], [20, 2]);
  const root = Math.sqrt(Math.abs(x));
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * root +
    both +
    wave(x, [20, 1], [40, 1 / 3]) +
    wave(x, [150, 1 / 12], [300, 1 / 30]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * root +
    both +
    wave(y, [20, 1], [40, 1 / 3]) +
    wave(y, [160, 1 / 12], [320, 1 / 30]);
  return { east, north };
};

/** What a browser knows (WGS-84) as maps in China have it (GCJ-02): up to 700 m beside. */
export const toGcj02 = ({ longitude, latitude }: Position): Position => {
  const { east, north } = shiftOf(longitude - 105, latitude - 35);
  const flat = 1 - ECCENTRICITY * Math.sin(radians(latitude)) ** 2;
  const meridian = (AXIS * (1 - ECCENTRICITY)) / flat ** 1.5;
  const parallel = (AXIS / Math.sqrt(flat)) * Math.cos(radians(latitude));
  return {
    longitude: longitude + (east / parallel) * (180 / Math.PI),
    latitude: latitude + (north / meridian) * (180 / Math.PI),
  };
};

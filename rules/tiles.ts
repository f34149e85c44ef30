/** How the tree and its entries are addressed in pieces (C2SP tlog-tiles). */

/** Hashes of a full tile, entries of a full bundle. */
export const TILE_WIDTH = 256;

/** The n-th tile of a level, and how many hashes of it: 256, or fewer at the right edge. */
export type TilePlace = { index: number; width: number };

/** 1234067 is x001/x234/067; a tile that is not full says how wide it is: 067.p/8. */
export const tilePath = ({ index, width }: TilePlace) => {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const path = padded.replace(/\d{3}(?=\d)/g, 'x$&/');
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
};

/** The place that a path names; undefined where it is not written as `tilePath` writes it. */
export const tilePlace = (path: string): TilePlace | undefined => {
  const [, digits, width] = /^((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (digits === undefined) return undefined;
  const place = { index: Number(digits.replace(/\D/g, '')), width: Number(width ?? TILE_WIDTH) };
  const isWidth = width === undefined || (place.width > 0 && place.width < TILE_WIDTH);
  return isWidth && tilePath(place) === path ? place : undefined;
};

/** The tiles of a level (or the bundles, as level 0) of a tree of `size` leaves, left to right. */
export const tilesOf = (level: number, size: number): TilePlace[] => {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Array.from({ length: Math.ceil(hashes / TILE_WIDTH) }, (_, index) => ({
    index,
    width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH),
  }));
};

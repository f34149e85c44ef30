import { sql } from 'kysely';
import { rangeHash, type Range } from '#rules/merkle-proofs';
import { TILE_WIDTH } from '#rules/tiles';
import type { Transact } from '../../_core/database.ts';
import { tree } from './key.ts';

/** A tile as it is kept: its hashes one after the other. */
export type Tile = { level: number; index: number; hashes: Buffer };

const HASH = 32;
/** Levels of a tree of 2^48 leaves. */
const LEVELS = 6;

const hashAt = (hashes: Buffer, place: number) => hashes.subarray(place * HASH, (place + 1) * HASH);

/** The tiles, on every level, over leaves: enough for every subtree beside the way from them to the root. */
export const readTiles = async (transaction: Transact, leaves: readonly number[]): Promise<Tile[]> => {
  const levels = Array.from({ length: LEVELS }, (_, level) => level);
  const places = leaves.flatMap((leaf) =>
    levels.map((level) => ({ level, index: Math.floor(leaf / TILE_WIDTH ** (level + 1)) })),
  );
  const { rows } = await sql<Tile>`select level, index, hashes from public.ledger_tiles
    where (level, index) in (select * from unnest(
      ${places.map(({ level }) => level)}::smallint[], ${places.map(({ index }) => index)}::bigint[]))`.execute(
    transaction,
  );
  return rows;
};

/** The hash of the subtree over a range of leaves, from the tiles that hold it. */
export const hashFrom = (tiles: readonly Tile[]) => {
  const known = new Map(tiles.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]));
  const read = (height: number, n: number) => {
    const width = 2 ** (height % 8);
    const hashes = known.get(`${Math.floor(height / 8)}/${Math.floor((n * width) / TILE_WIDTH)}`);
    const first = (n * width) % TILE_WIDTH;
    if (!hashes || hashes.length < (first + width) * HASH) return undefined;
    return tree.rootOf(Array.from({ length: width }, (_, place) => hashAt(hashes, first + place)));
  };
  return (range: Range) => rangeHash(range, read, tree.nodeHash);
};

/**
 * What becomes of the tiles at the right edge of a tree of `size` leaves when more are added: those that
 * change or are new, lowest level first.
 */
export const growTiles = (edge: readonly Tile[], size: number, added: readonly Uint8Array[]): Tile[] => {
  const changed: Tile[] = [];
  let [row, before] = [added, size];
  for (let level = 0; row.length; level++) {
    const index = Math.floor(before / TILE_WIDTH);
    const width = before % TILE_WIDTH;
    const held = width && edge.find((tile) => tile.level === level && tile.index === index)?.hashes;
    if (width && (held || Buffer.of()).length !== width * HASH)
      throw new Error(`tile ${level}/${index} is broken`);
    const hashes = Buffer.concat([held || Buffer.of(), ...row]);
    row = [];
    for (let nth = 0; nth * TILE_WIDTH * HASH < hashes.length; nth++) {
      const tile = hashes.subarray(nth * TILE_WIDTH * HASH, (nth + 1) * TILE_WIDTH * HASH);
      changed.push({ level, index: index + nth, hashes: tile });
      if (tile.length === TILE_WIDTH * HASH)
        row = [...row, tree.rootOf(Array.from({ length: TILE_WIDTH }, (_, place) => hashAt(tile, place)))];
    }
    before = Math.floor(before / TILE_WIDTH);
  }
  return changed;
};

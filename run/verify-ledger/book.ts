import { hash } from 'node:crypto';
import { merkle } from '../../rules/merkle.ts';
import { TILE_WIDTH, tilePath, tilesOf, type TilePlace } from '../../rules/tiles.ts';

/** Asks the log for a path under its API. */
export type Ask = (path: string) => Promise<Response>;

export const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
export const tree = merkle(sha256);

/** The log does not answer, or answers something else: nothing can be said of it. */
export class Unread extends Error {}

/** What the log answers. Throws `Unread` with the path when it refuses. */
export const read = async (ask: Ask, path: string) => {
  const response = await ask(path).catch((error: Error) => {
    throw new Unread(`${path} cannot be reached: ${error.message}`);
  });
  if (!response.ok) throw new Unread(`${path} is refused (${response.status})`);
  return response;
};

/** How much is asked for at once. */
const AT_ONCE = 8;

const readBytes = async (ask: Ask, path: string) => Buffer.from(await (await read(ask, path)).arrayBuffer());

/** Does something with every one of a list, a few at once; what comes out has the order of the list. */
const each = async <T, R>(list: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let start = 0; start < list.length; start += AT_ONCE)
    results.push(...(await Promise.all(list.slice(start, start + AT_ONCE).map(act))));
  return results;
};

/** The entries of a bundle (C2SP tlog-tiles): each behind its length in two bytes. */
const unbundle = (bytes: Buffer) => {
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 2 + bytes.readUInt16BE(at);
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
};

/** The first `size` entries as they stand, and their hashes. Throws `Unread` where some are not to be had. */
export const readBook = async (ask: Ask, size: number) => {
  const bundles = await each(tilesOf(0, size), async (place) => {
    const entries = unbundle(await readBytes(ask, `/ledger/tile/entries/${tilePath(place)}`));
    if (entries.length !== place.width)
      throw new Unread(`bundle ${tilePath(place)} has ${entries.length} entries`);
    return entries;
  });
  const entries = bundles.flat();
  return { lines: entries.map((entry) => entry.toString('utf8')), hashes: entries.map(tree.leafHash) };
};

/** The places, `7` or `256 to 511`, where a tile of the log is not what the entries give; undefined where all are. */
export const findBrokenTile = async (ask: Ask, hashes: readonly Uint8Array[]) => {
  const check = async (level: number, place: TilePlace) => {
    const span = TILE_WIDTH ** level;
    const kept = await readBytes(ask, `/ledger/tile/${level}/${tilePath(place)}`);
    for (let nth = 0; nth < place.width; nth++) {
      const first = (place.index * TILE_WIDTH + nth) * span;
      const computed = tree.rootOf(hashes.slice(first, first + span));
      if (!kept.subarray(nth * 32, (nth + 1) * 32).equals(computed))
        return span === 1 ? `${first}` : `${first} to ${first + span - 1}`;
    }
    return undefined;
  };
  for (let level = 0; TILE_WIDTH ** level <= hashes.length; level++) {
    const broken = await each(tilesOf(level, hashes.length), (place) => check(level, place));
    const found = broken.find((one) => one !== undefined);
    if (found) return found;
  }
  return undefined;
};

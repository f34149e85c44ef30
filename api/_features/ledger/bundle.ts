import { TILE_WIDTH, tilePlace } from '#rules/tiles';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** An entry as a bundle has it: its length in two bytes, the higher first, then itself. */
const framed = (leaf: string) => {
  const bytes = Buffer.from(leaf);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return [length, bytes];
};

/** The entries under a tile of level 0 (C2SP tlog-tiles). Refuses what is not there yet: `no-such-tile`. */
export const readBundle: Verb<'GET /ledger/tile/entries/:path{.+}'> = async ({ path }, { asCaller }) => {
  const place = tilePlace(path);
  if (!place) throw new Refusal('no-such-tile');
  const first = place.index * TILE_WIDTH;
  const rows = await asCaller((transaction) =>
    transaction
      .selectFrom('ledger_leaves')
      .select('leaf')
      .where('number', '>=', first)
      .where('number', '<', first + place.width)
      .orderBy('number')
      .execute(),
  );
  if (rows.length < place.width) throw new Refusal('no-such-tile');
  return new Uint8Array(Buffer.concat(rows.flatMap(({ leaf }) => framed(leaf))));
};

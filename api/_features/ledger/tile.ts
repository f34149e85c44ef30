import { tilePlace } from '#rules/tiles';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** A tile, or as much of it as its path says (C2SP tlog-tiles). Refuses what is not there yet: `no-such-tile`. */
export const readTile: Verb<'GET /ledger/tile/:level/:path{.+}'> = async ({ level, path }, { asCaller }) => {
  const place = tilePlace(path);
  if (!place) throw new Refusal('no-such-tile');
  const tile = await asCaller((transaction) =>
    transaction
      .selectFrom('ledger_tiles')
      .select('hashes')
      .where('level', '=', level)
      .where('index', '=', place.index)
      .executeTakeFirst(),
  );
  const hashes = tile?.hashes as unknown as Buffer | undefined;
  if (!hashes || hashes.length < place.width * 32) throw new Refusal('no-such-tile');
  return new Uint8Array(hashes.subarray(0, place.width * 32));
};

import { inclusionRanges } from '#rules/merkle-proofs';
import { numberOf } from '#rules/receipt';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';
import { hashFrom, readTiles } from './tiles.ts';

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

/** Every line of a receipt, with what leads from it to the signed head. Refuses: `not-in-ledger`. */
export const proveReceipt: Verb<'GET /ledger/proof'> = ({ receipt }, { asCaller }) =>
  asCaller(async (transaction) => {
    const { head } = await readNewestHead(transaction);
    const rows = await transaction
      .selectFrom('ledger_leaves')
      .select(['number', 'leaf'])
      .where('rating', '=', numberOf(receipt) ?? 0)
      .where('number', '<', head.size)
      .orderBy('number')
      .execute();
    const lines = rows.filter(({ leaf }) => JSON.parse(leaf).receipt === receipt);
    if (!lines.length) throw new Refusal('not-in-ledger');
    const tiles = await readTiles(transaction, [head.size - 1, ...lines.map(({ number }) => number)]);
    const hashOf = hashFrom(tiles);
    const entries = lines.map(({ number, leaf }) => ({
      index: number,
      text: leaf,
      proof: inclusionRanges(number, [0, head.size]).map((range) => hex(hashOf(range))),
    }));
    return { ...head, entries };
  });

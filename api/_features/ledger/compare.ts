import { consistencyRanges } from '#rules/merkle-proofs';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';
import { hashFrom, readTiles } from './tiles.ts';

/** That the ledger of one size is the beginning of a later one (RFC 9162, 2.1.4). Refuses: `no-such-size`. */
export const compareSizes: Verb<'GET /ledger/consistency'> = (query, { asCaller }) =>
  asCaller(async (transaction) => {
    const { head } = await readNewestHead(transaction);
    const { from, to = head.size } = query;
    if (from < 1 || from > to || to > head.size) throw new Refusal('no-such-size');
    const hashOf = hashFrom(await readTiles(transaction, [from - 1, to - 1]));
    const hex = (first: number, last: number) => Buffer.from(hashOf([first, last])).toString('hex');
    return {
      from: { size: from, root: hex(0, from) },
      to: { size: to, root: hex(0, to) },
      proof: consistencyRanges(from, [0, to]).map((range) => hex(...range)),
    };
  });

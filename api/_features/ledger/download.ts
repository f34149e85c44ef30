import { ReadableStream as WebStream } from 'node:stream/web';
import type { Act, Verb } from '../../_core/route.ts';
import { readNewestHead } from './head.ts';

/** How many lines are read at a time. */
const PAGE = 2_000;

async function* linesUpTo(size: number, asCaller: Act<'GET /ledger/book'>['asCaller']) {
  for (let first = 0; first < size; first += PAGE) {
    const rows = await asCaller((transaction) =>
      transaction
        .selectFrom('ledger_leaves')
        .select('leaf')
        .where('number', '>=', first)
        .where('number', '<', Math.min(size, first + PAGE))
        .orderBy('number')
        .execute(),
    );
    yield Buffer.from(rows.map(({ leaf }) => `${leaf}\n`).join(''));
  }
}

/** The whole book up to the newest head, one line an entry: what a line is hashed to is its leaf. */
export const downloadBook: Verb<'GET /ledger/book'> = async (_, { asCaller }) => {
  const { head } = await asCaller(readNewestHead);
  return WebStream.from<Uint8Array>(linesUpTo(head.size, asCaller)) as ReadableStream<Uint8Array>;
};

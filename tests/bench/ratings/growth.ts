import { connected } from '../../../run/connected.ts';
import { startProcess } from '../asks.ts';
import type { Speed } from '../repeat.ts';
import { growTo } from './grow.ts';
import { findGrowing, listsAt } from './lists.ts';
import { measureRatings, type Round } from './measure.ts';

/** What was measured at one size. `growing`: what of a plan grows with the table, nothing where all is well. */
export interface Grown {
  size: number;
  rounds: Round[];
  lists: (Speed & { name: string; growing: string[] })[];
}

/** Measures the public list and the giving of ratings on the database of the owner's address, grown to `size`. */
export const measureAt = async (
  database: string,
  size: number,
  { seconds, ...load }: { seconds: number; rounds: number; count: number; connections: number },
): Promise<Grown> =>
  connected(database, async (client) => {
    await growTo(client, size);
    const site = await startProcess('site.ts', { DATABASE_URL: database, LOG_LEVEL: 'warn' });
    const lists: Grown['lists'] = [];
    try {
      for (const { name, query, where } of listsAt(size)) {
        const given = { paths: [`/api/ratings?limit=20${query}`], headers: {}, anew: false };
        await site.ask('handle', { ...given, seconds: seconds / 4 });
        const speed = await site.ask<Speed>('handle', { ...given, seconds });
        lists.push({ name, ...speed, growing: await findGrowing(client, where) });
      }
    } finally {
      await site.stop();
    }
    return { size, lists, rounds: await measureRatings(database, load) };
  });

import { sql } from 'kysely';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { readCatalogue } from '../../_core/catalogue.ts';
import type { Ask } from '../../_core/route.ts';
import { asSystem } from '../../_core/system.ts';
import { tryLevel } from './try-level.ts';

/** The window that is no window; undefined where the listing has none, and then nothing can be tried. */
const testWindow = async () =>
  (await readCatalogue()).servicePoints.flatMap(({ windows }) => windows).find(({ test }) => test)?.id;

/**
 * 自检: gives a rating of each level through the public door (`ask`) and records how far it came. Each level once
 * in 24 hours, and a failed one again every quarter of an hour; called between, or by two servers at once, it does
 * nothing. Gives how many levels were tried.
 */
export const selfTest = (ask: Ask): Promise<number> =>
  asSystem(async (transaction) => {
    const { rows: lock } = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(hashtext('haoban.self-test')) as taken`.execute(transaction);
    const window = lock[0]?.taken && (await testWindow());
    if (!window) return 0;
    const { rows } = await sql<{ level: RatingLevel }>`select level from haoban.levels_to_try`.execute(
      transaction,
    );
    const tried = await Promise.all(
      rows.map(async ({ level }) => ({ level, ...(await tryLevel(ask, window, level)) })),
    );
    if (tried.length) await transaction.insertInto('level_checks').values(tried).execute();
    return tried.length;
  });

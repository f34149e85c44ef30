/**
 * npm run bench:ratings: how fast ratings are taken, beside the raw insert of the same rows. `-- --growth`: the same and
 * the public list as the table grows. Each writes its section of docs/benchmarks-of-ratings.md. Only 127.0.0.1 is asked.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawKeys } from '../../run/embedded/keys.ts';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { describeMachine } from './page.ts';
import { measureAt, type Grown } from './ratings/growth.ts';
import { measureRatings } from './ratings/measure.ts';
import { describeGrowth, describeLoad, writeSection } from './ratings/page.ts';

const { values } = parseArgs({ options: { growth: { type: 'boolean' }, sizes: { type: 'string' } } });
const sizes = (values.sizes ?? '10000,1000000,10000000').split(',').map(Number);
const LOAD = { rounds: 8, count: 4_000, connections: 200 };

/** A home of its own: then PostgreSQL waits for the disk at every commit, as it does for citizens. */
const home = await mkdtemp(join(tmpdir(), 'haoban-bench-'));
await chmod(home, 0o755);
const { url, stop } = await startPostgres({ home, say: console.log });
try {
  await migrate(url);
  await seed(url);
  Object.assign(process.env, drawKeys(), { DATABASE_URL: url });
  const machine = await describeMachine(url);
  let section;
  if (values.growth) {
    const grown: Grown[] = [];
    for (const size of sizes) {
      grown.push(await measureAt(url, size, { ...LOAD, rounds: 3, seconds: 3 }));
      console.log(`${size} ratings measured`);
    }
    section = describeGrowth(machine, grown);
  } else section = describeLoad(machine, await measureRatings(url, LOAD), LOAD);
  console.log(section);
  await writeSection(section);
} finally {
  await stop();
  await rm(home, { recursive: true });
}

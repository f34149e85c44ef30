/** npm run bench:ratings: how fast ratings are taken, beside the raw insert of the same rows. Only 127.0.0.1 is asked. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawKeys } from '../../run/embedded/keys.ts';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { measureRatings } from './ratings/measure.ts';
import { describeMachine } from './page.ts';

const [ROUNDS, COUNT, CONNECTIONS] = [Number(process.env.R ?? 8), Number(process.env.N ?? 4_000), 200];

const home = await mkdtemp(join(tmpdir(), 'haoban-bench-'));
await chmod(home, 0o755);
// A home of its own: then PostgreSQL waits for the disk at every commit, as it does for citizens.
const { url, stop } = await startPostgres({ home, say: console.log });
try {
  await migrate(url);
  await seed(url);
  Object.assign(process.env, drawKeys(), { DATABASE_URL: url });
  const machine = await describeMachine(url);
  console.log(machine);
  const rounds = await measureRatings(url, { rounds: ROUNDS, count: COUNT, connections: CONNECTIONS });
  for (const r of rounds) console.log(JSON.stringify(r), (r.api.rate / r.raw.rate).toFixed(2));
} finally {
  await stop();
  await rm(home, { recursive: true });
}

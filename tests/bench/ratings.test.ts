import { expect, it } from 'vitest';
import { drawKeys } from '../../run/embedded/keys.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { start } from '../run/postgres.ts';
import { measureAt } from './ratings/growth.ts';
import { listsAt } from './ratings/lists.ts';

it('the benchmark of ratings loses none, and no list of theirs reads or sorts a whole table', async () => {
  const { url } = await start();
  await migrate(url);
  await seed(url);
  Object.assign(process.env, drawKeys(), { DATABASE_URL: url });
  const { lists, rounds } = await measureAt(url, 20_000, {
    seconds: 0.1,
    rounds: 1,
    count: 200,
    connections: 20,
  });
  expect(rounds[0]!.api.rate).toBeGreaterThan(0);
  expect(lists.map(({ name }) => name)).toEqual(listsAt(20_000).map(({ name }) => name));
  for (const { name, rate, growing } of lists) {
    expect([name, growing]).toEqual([name, []]);
    expect(rate, name).toBeGreaterThan(0);
  }
}, 120_000);

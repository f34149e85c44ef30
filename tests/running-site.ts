import { readEnv } from '../api/_core/env.ts';
import { openEmbedded } from '../run/embedded.ts';
import { takeInOfTheDay } from '../run/embedded/intake.ts';
import { fillItemLists } from '../run/embedded/item-lists.ts';
import { startPostgres } from '../run/embedded/postgres.ts';
import { migrate } from '../run/migrate.ts';
import { seed } from '../run/seed.ts';
import { freePort } from './run/start.ts';

/** The whole site on a free port, with a database, accounts and keys of its own that are gone afterwards. */
export const startSite = async () => {
  const database = await startPostgres({ say: console.log });
  await migrate(database.url);
  await seed(database.url);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const embedded = await openEmbedded({ owner: database.url, address: url });
  await takeInOfTheDay(database.url);
  await fillItemLists(database.url);
  const own = { ...process.env };
  Object.assign(process.env, embedded.settings, { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
  const { serve } = await import('../run/serve.ts');
  const { close } = await serve({ port, doors: embedded.doors });
  // What runs beside the site, builds above all, has nothing of its settings.
  readEnv();
  process.env = own;
  const stop = async () => {
    await close();
    await embedded.close();
    await database.stop();
  };
  return { url, accounts: embedded.accounts, cases: embedded.cases, stop };
};

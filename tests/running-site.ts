import { drawKeys } from '../run/embedded/keys.ts';
import { startPostgres } from '../run/embedded/postgres.ts';
import { migrate } from '../run/migrate.ts';
import { seed } from '../run/seed.ts';
import { freePort } from './run/start.ts';

/** The whole site on a free port, with a database of its own that is gone afterwards. */
export const startSite = async () => {
  const database = await startPostgres({ say: console.log });
  await migrate(database.url);
  await seed(database.url);
  Object.assign(process.env, drawKeys());
  process.env.DATABASE_URL = database.url;
  process.env.LOG_LEVEL = 'warn';
  const { serve } = await import('../run/serve.ts');
  const port = await freePort();
  const { close } = await serve({ port });
  const stop = async () => {
    await close();
    await database.stop();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
};

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildIfChanged } from './build.ts';
import { startPostgres } from './embedded/postgres.ts';
import { migrate } from './migrate.ts';
import { seed } from './seed.ts';

const HOME = fileURLToPath(new URL('../.data', import.meta.url));
const say = (line: string) => console.log(line);

/** Refuses a port that another program listens on, before anything is started for nothing. */
const claimPort = async (port: number, hostname: string) => {
  const probe = createServer().listen(port, hostname);
  await once(probe, 'listening').catch(() => {
    throw new Error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`);
  });
  probe.close();
  await once(probe, 'close');
};

/** Lets the server's own role sign in, with a password that lives as long as this start. */
const addressOfServer = async (owner: string) => {
  const password = randomBytes(24).toString('hex');
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`alter role haoban_server password '${password}'`);
  await client.end();
  const url = new URL(owner);
  url.username = 'haoban_server';
  url.password = password;
  return url.href;
};

/** The database that DATABASE_URL names, else the embedded one in .data. */
const findDatabase = async () => {
  const named = process.env.DATABASE_URL;
  if (named) return { owner: named, server: async () => named, stop: async () => undefined };
  const { url, stop } = await startPostgres({ home: HOME, say });
  return { owner: url, server: () => addressOfServer(url), stop };
};

const announce = (address: string) =>
  say(`
  好办 Haoban       ${address}
  The API, to read  ${address}/api/docs

  Demonstration: the district 好办区, its agency, its address and its telephone numbers are invented
  and marked 演示 wherever they show. Guides, lists and agreements are real, each with its source.
  Ctrl-C ends it; the data stays.
`);

/** Brings the database up to date, then serves. Gives what ends it again. */
const open = async (database: Awaited<ReturnType<typeof findDatabase>>, port: number, hostname: string) => {
  const applied = await migrate(database.owner);
  if (applied.length) say(`Migrations applied: ${applied.length}`);
  if (await seed(database.owner)) say('The shipped data is loaded.');
  process.env.DATABASE_URL = await database.server();
  process.env.LOG_LEVEL ??= 'warn';
  const { serve } = await import('./serve.ts');
  return serve({ port, hostname });
};

/** One command runs it: builds what is missing, finds the database, serves app and API. */
const start = async () => {
  const port = Number(process.env.PORT ?? 8787);
  const hostname = process.env.HOST ?? '127.0.0.1';
  await claimPort(port, hostname);
  await buildIfChanged('h5', say);
  const database = await findDatabase();
  try {
    const { close } = await open(database, port, hostname);
    const stop = async () => {
      say('\nClosing…');
      await close();
      await database.stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
    announce(`http://${hostname}:${port}`);
  } catch (error) {
    await database.stop();
    throw error;
  }
};

await start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

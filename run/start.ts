import { once } from 'node:events';
import { createServer } from 'node:net';
import { buildIfChanged } from './build.ts';
import { findDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { seed } from './seed.ts';

const say = (line: string) => console.log(line);

let ending = false;
/**
 * Somebody wants the process to end; asked twice in the same way, it ends at once. A signal to npm alone
 * kills the shell between it and us, and does not come through: then our parent is another.
 */
const asked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== shell && resolve(), 500).unref();
  }
}).then(() => {
  ending = true;
});

/** Refuses an address that cannot be listened on, before anything is started for nothing. */
const claimAddress = async (port: number, hostname: string) => {
  const probe = createServer().listen(port, hostname);
  await once(probe, 'listening').catch(({ code }) => {
    if (code !== 'EADDRINUSE') throw new Error(`Cannot listen on ${hostname}:${port} (${code}).`);
    throw new Error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`);
  });
  probe.close();
  await once(probe, 'close');
};

const announce = (address: string) =>
  say(`
  好办 Haoban       ${address}
  The API, to read  ${address}/api/docs

  Demonstration: the districts 好办区 and 远桥区, their agencies, telephone numbers and agreement are invented
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

/** One command runs it: builds what is missing, finds the database, serves app and API until asked to end. */
const start = async () => {
  const port = Number(process.env.PORT ?? 8787);
  const hostname = process.env.HOST ?? '127.0.0.1';
  await claimAddress(port, hostname);
  await buildIfChanged('h5', say);
  const database = await findDatabase(say);
  try {
    if (ending) return;
    const { close } = await open(database, port, hostname);
    announce(`http://${hostname}:${port}`);
    await asked;
    say('\nClosing…');
    await close();
  } finally {
    await database.stop();
  }
};

await start().catch((error: Error) => {
  if (ending) return;
  console.error(error.message);
  process.exitCode = 1;
});

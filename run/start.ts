import { once } from 'node:events';
import { createServer } from 'node:net';
import { buildIfChanged } from './build.ts';
import { findDatabase } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { takeInOfTheDay } from './embedded/intake.ts';
import { fillItemLists } from './embedded/item-lists.ts';
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

type Embedded = Awaited<ReturnType<typeof openEmbedded>>;

/** The demonstration accounts, one a line. */
const listAccounts = (accounts: Embedded['accounts']) =>
  accounts
    .map(
      ({ name, department, roles, window, email, password }) =>
        `  ${name} ${department}${window ? ` (${window})` : ''}, ${roles.join(' and ')}: ${email}  ${password}`,
    )
    .join('\n');

const listCases = (cases: Embedded['cases']) =>
  cases.map(({ caseNumber, applicant }) => `  ${caseNumber}  ${applicant}`).join('\n');

const announce = (address: string, { accounts = [], cases = [] }: Partial<Embedded>) =>
  say(`
  好办 Haoban       ${address}
  The API, to read  ${address}/api/docs

  Demonstration: the districts 好办区 and 远桥区, their agencies, telephone numbers and agreement, and what they
  claimed and handed down are invented and marked 演示 wherever they show. Guides, lists and agreements are real,
  each with its source.
${accounts.length ? `\n  Staff sign in with (all of them invented):\n${listAccounts(accounts)}\n` : ''}${
    cases.length
      ? `\n  Cases to rate, by number and name, under 评价 (invented as well):\n${listCases(cases)}\n`
      : ''
  }
  Ctrl-C ends it; the data stays.
`);

/** Whatever was set by hand stays: a key, or, as a whole, a real Supabase or WeChat. */
const settle = (settings: Record<string, string>) => {
  const real = { SUPABASE_: process.env.SUPABASE_URL, WECHAT_: process.env.WECHAT_APP_ID };
  const kept = Object.entries(real).flatMap(([prefix, set]) => (set ? [prefix] : []));
  for (const [name, value] of Object.entries(settings))
    if (!kept.some((prefix) => name.startsWith(prefix))) process.env[name] ??= value;
};

/** Brings the database up to date, then serves. Gives the accounts, if it made them, and what ends it again. */
const open = async (database: Awaited<ReturnType<typeof findDatabase>>, port: number, hostname: string) => {
  const applied = await migrate(database.owner);
  if (applied.length) say(`Migrations applied: ${applied.length}`);
  const { loaded, left } = await seed(database.owner);
  if (loaded) say('The shipped data is loaded.');
  if (left) say(`${left} guides were left as staff have published them.`);
  const address = `http://${hostname}:${port}`;
  const { owner, home } = database;
  const embedded = home === undefined ? undefined : await openEmbedded({ owner, address, home });
  if (embedded) {
    await takeInOfTheDay(owner);
    await fillItemLists(owner);
  }
  settle({ ...embedded?.settings, LOG_LEVEL: 'warn' });
  process.env.DATABASE_URL = await database.server();
  const { serve } = await import('./serve.ts');
  const { close } = await serve({ port, hostname, doors: embedded?.doors });
  announce(address, embedded ?? {});
  return async () => {
    await close();
    await embedded?.close();
  };
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
    const close = await open(database, port, hostname);
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

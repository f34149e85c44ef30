import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { begin, execute } from './execute.ts';
import { findPort, readLock } from './lock.ts';
import type { Site } from './site.ts';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '250',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // The log is for the server's own events: a statement's error goes to its caller, with the data it quotes.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};
const unsynced = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

// Order and case come from PostgreSQL itself, alike on every machine. The operating system's part is left with
// what counts as a letter in text search and trigrams, where plain C would be blind to Chinese.
const letters = { darwin: 'UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8';
const locale = [
  '--locale=C',
  `--lc-ctype=${letters}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** The folder PostgreSQL calls its data directory. */
export const clusterOf = (site: Site) => join(site.folder, 'cluster');
// Outside the folder that belongs to PostgreSQL's user: where root writes, nobody else may have laid a link.
const logOf = (site: Site) => `${site.folder}.log`;

/**
 * Makes the cluster, owned by the superuser `postgres`, with a random password that lies in it in a file of
 * mode 600. It comes into being whole, by a rename; a cluster another process made meanwhile is left as it is.
 */
export async function createCluster(site: Site, durable: boolean): Promise<void> {
  const draft = await mkdtemp(join(site.folder, 'new-'));
  const [secret, made] = [join(draft, 'password'), join(draft, 'cluster')];
  try {
    await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600, flush: durable });
    if (site.as) for (const path of [draft, secret]) await chown(path, site.as.uid, site.as.gid);
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
    const storage = [`--pgdata=${made}`, '--encoding=UTF8', ...locale, ...(durable ? [] : ['--no-sync'])];
    const initdb = join(site.program, 'bin', 'initdb');
    if (!(await execute(initdb, [...access, ...storage], { as: site.as, log: logOf(site) })))
      throw new Error(`PostgreSQL could not make its cluster: ${await lastWords(site)}`);
    await rename(secret, join(made, 'password'));
    await rename(made, clusterOf(site));
  } catch (error) {
    if (!existsSync(clusterOf(site))) throw error;
  } finally {
    await discard(draft);
  }
}

/** Removes what processes that were killed while making the cluster left behind. */
export async function removeDrafts(site: Site): Promise<void> {
  for (const name of await readdir(site.folder))
    if (name.startsWith('new-')) await discard(join(site.folder, name));
}

/** A draft may be in the hands of another process that lost the race: what it adds meanwhile, it removes itself. */
async function discard(draft: string): Promise<void> {
  await rm(draft, { recursive: true, force: true }).catch(() => {});
}

/**
 * Starts PostgreSQL on a free port of 127.0.0.1 (or the wanted one) and waits until it is ready, however long its recovery takes.
 * Answers with the port, or `undefined` if PostgreSQL ended instead.
 */
export async function launch(site: Site, durable: boolean, wanted?: number): Promise<number | undefined> {
  const port = wanted ?? (await freePort());
  const options = { port, ...settings, ...(durable ? {} : unsynced) };
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = join(site.program, 'bin', 'postgres');
  const server = await begin(program, ['-D', clusterOf(site), ...args], { as: site.as, log: logOf(site) });
  server.unref();
  while (server.exitCode === null && server.signalCode === null) {
    const { pid, status } = await readLock(clusterOf(site));
    if (pid === server.pid && status === 'ready') return port;
    await setTimeout(10);
  }
  return undefined;
}

/** Stops PostgreSQL if it is running: open transactions are rolled back, what was committed is on disk. */
export async function shutDown(site: Site): Promise<void> {
  if (!(await findPort(clusterOf(site)))) return;
  const args = ['stop', '-m', 'fast', '-w', '-s', '-D', clusterOf(site)];
  const stopped = await execute(join(site.program, 'bin', 'pg_ctl'), args, { as: site.as, log: logOf(site) });
  if (!stopped) throw new Error(`PostgreSQL did not stop: ${await lastWords(site)}`);
}

/** The end of PostgreSQL's log, for an error's message. */
export async function lastWords(site: Site): Promise<string> {
  const lines = (await readFile(logOf(site), 'utf8').catch(() => '')).trimEnd().split('\n');
  return `${lines.slice(-5).join(' | ')} (${logOf(site)})`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

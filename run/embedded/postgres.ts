import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { clusterOf, createCluster, lastWords, launch, removeDrafts, shutDown } from './postgres/cluster.ts';
import { findPort } from './postgres/lock.ts';
import { own } from './postgres/owner.ts';
import { findSite } from './postgres/site.ts';
import type { Site } from './postgres/site.ts';

interface Postgres {
  /** The superuser's address of the database `haoban`. It holds the password: not for the log. */
  url: string;
  /** Stops PostgreSQL: open connections are ended, what was committed stays. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL 17 on the data in `home`, recovering from whatever ended it last time.
 * A process that dies without `stop()` leaves it running; the next start takes it over. A PostgreSQL that dies
 * under a living process is started again, on the same port.
 * Refuses a home that another living process runs on, and a platform that has no embedded PostgreSQL.
 * @param home the folder of its data, made if missing; left out, the data are in a temporary folder, written
 *   without waiting for the disk and removed by `stop()`: for tests
 * @param say told in one line where program and data are, if they could not stay in the project's folder
 */
export async function startPostgres({
  home,
  say,
}: {
  home?: string;
  say: (line: string) => void;
}): Promise<Postgres> {
  const durable = home !== undefined;
  const place = await realpath(await prepare(home));
  const site = await findSite(place, say);
  if (!existsSync(clusterOf(site))) await createCluster(site, durable);
  let { owner, port } = await takeOver(site, durable, place);
  await removeDrafts(site);
  const { rowCount } = await owner.query(`select from pg_database where datname = 'haoban'`);
  if (!rowCount) await owner.query('create database haoban');

  let stopped: Promise<void> | undefined;
  let revived: Promise<void> | undefined;
  // The connection also ends when PostgreSQL closed all of them after a crash and goes on: then it is only taken over.
  const guard = () =>
    owner.once('end', () => (revived = stopped ?? revive().catch(({ message }) => say(message))));
  const revive = async () => {
    say('PostgreSQL ended unexpectedly; it is started again.');
    ({ owner } = await takeOver(site, durable, place, port));
    guard();
  };
  guard();

  const stop = async () => {
    await revived;
    await shutDown(site);
    await owner.end();
    if (!durable)
      for (const folder of [place, dirname(site.folder)]) await rm(folder, { recursive: true, force: true });
  };
  return { url: await address(site, port, 'haoban'), stop: () => (stopped ??= stop()) };
}

async function prepare(home: string | undefined): Promise<string> {
  if (home !== undefined) {
    await mkdir(home, { recursive: true });
    return home;
  }
  const temporary = await mkdtemp(join(tmpdir(), 'haoban-'));
  await chmod(temporary, 0o711); // PostgreSQL may run as another user; its own folder in here stays closed
  return temporary;
}

/** Starts PostgreSQL unless one is running on this site already, and makes this process its owner. */
async function takeOver(
  site: Site,
  durable: boolean,
  home: string,
  wanted?: number,
): Promise<{ owner: Client; port: number }> {
  const cluster = clusterOf(site);
  const until = Date.now() + 60_000;
  for (let failed = 0; failed < 5 && Date.now() < until; await setTimeout(100)) {
    const port = (await findPort(cluster)) ?? (await launch(site, durable, wanted));
    const owner = port && (await own(await address(site, port, 'postgres'), home));
    if (owner) return { owner, port };
    if (!port) failed += 1;
  }
  throw new Error(`PostgreSQL did not start: ${await lastWords(site)}`);
}

async function address(site: Site, port: number, database: string): Promise<string> {
  const password = await readFile(join(clusterOf(site), 'password'), 'utf8');
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

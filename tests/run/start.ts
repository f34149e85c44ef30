import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { readLock } from '../../run/embedded/postgres/lock.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PARTS = ['api', 'contract', 'dist/h5', 'dist/h5.stamp', 'miniapp', 'package-lock.json', 'package.json'];
const MORE_PARTS = ['project.config.json', 'rules', 'run', 'supabase'];

/**
 * Puts a copy of this project with its H5 build into `folder`, so that what it keeps in .data is its own.
 * Packages are links to ours, except those named in `own`, which are copied.
 */
export const copyProject = async (folder: string, own: string[] = []) => {
  for (const part of [...PARTS, ...MORE_PARTS])
    await cp(join(PROJECT, part), join(folder, part), { recursive: true });
  const [theirs, ours] = [join(folder, 'node_modules'), join(PROJECT, 'node_modules')];
  if (!own.length) return symlink(ours, theirs);
  await mkdir(theirs);
  for (const name of await readdir(ours))
    await (own.includes(name)
      ? cp(join(ours, name), join(theirs, name), { recursive: true, verbatimSymlinks: true })
      : symlink(join(ours, name), join(theirs, name)));
};

/** A port of 127.0.0.1 that nobody listens on just now. */
export const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

/** The folder of the data that a copy of the project in `folder` keeps. */
export const homeOf = (folder: string) => join(folder, '.data');

/** The owner's address of the PostgreSQL that runs, or ran last, on `home`. */
export const addressOf = async (home: string) => {
  const cluster = join(home, 'postgres/cluster');
  const password = await readFile(join(cluster, 'password'), 'utf8');
  const { port } = await readLock(cluster);
  return `postgres://postgres:${password}@127.0.0.1:${port}/haoban?sslmode=disable`;
};

/** Whether PostgreSQL keeps its lock on `home`: it runs, or it was killed. */
export const isLocked = (home: string) => existsSync(join(home, 'postgres/cluster/postmaster.pid'));

/** Only what a terminal has: neither the tests' settings nor npm's reach the process. */
const terminal = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'LANG', 'TMPDIR'].includes(name)),
  );

/**
 * Runs `npm start` in `folder`, in a process group of its own, on `env.PORT` or a free port.
 * `up` tells whether it came to serve; `ended` is npm's exit code, once nobody holds its output any more;
 * `signal` reaches the whole group, as a terminal's Ctrl-C does, and nobody when all are gone.
 */
export const npmStart = async (folder: string, env: Record<string, string> = {}) => {
  const port = Number(env.PORT ?? (await freePort()));
  const child = spawn('npm', ['start', '--loglevel=error'], {
    cwd: folder,
    detached: true,
    env: { ...terminal(), ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stderr.on('data', (chunk) => (printed.err += chunk));
  const up = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed.out += chunk;
      if (printed.out.includes('Ctrl-C ends it')) resolve(true);
    });
    child.once('close', () => resolve(false));
  });
  let running = true;
  const ended = once(child, 'close').then(([code]) => {
    running = false;
    return code as number | null;
  });
  await once(child, 'spawn');
  const pid = child.pid!;
  const signal = (name: NodeJS.Signals) => running && process.kill(-pid, name);
  return { url: `http://127.0.0.1:${port}`, pid, port, printed, up, ended, signal };
};
export type Started = Awaited<ReturnType<typeof npmStart>>;

/** Kills what `npm start` began, if it is still there, and stops the PostgreSQL it leaves behind. */
export const sweep = async (folder: string, { signal, ended }: Started) => {
  signal('SIGKILL');
  await ended;
  if (isLocked(homeOf(folder))) await (await startPostgres({ home: homeOf(folder), say: () => {} })).stop();
};

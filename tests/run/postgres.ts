import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, vi } from 'vitest';
import { startPostgres } from '../../run/embedded/postgres.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The folder of this project. */
export const project = join(import.meta.dirname, '../..');
/** What is done after the test, last one first. */
export const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

/** A folder under the system's temporary one that every user may enter, removed after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'haoban-run-'));
  await chmod(folder, 0o755);
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts PostgreSQL in this process until the test ends. */
export async function start(home?: string) {
  const said: string[] = [];
  const postgres = await startPostgres({ ...(home && { home }), say: (line) => said.push(line) });
  cleanups.push(postgres.stop);
  return { ...postgres, said };
}

/** The rows of one query on a connection of its own, as arrays of text. */
export async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** A Node process of its own that runs on `home` with the program of `from`, until it is killed. */
export async function startElsewhere(home: string, from = project) {
  const code = `
    import { startPostgres } from ${JSON.stringify(join(from, 'run/embedded/postgres.ts'))};
    const { url } = await startPostgres({ home: ${JSON.stringify(home)}, say: console.error });
    process.on('SIGINT', () => {});
    console.log(url);`;
  const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  };
  cleanups.push(async () => {
    await kill();
    await (await startPostgres({ home, say: () => {} })).stop();
  });
  const url: Buffer[] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])]);
  if (!url[0]) throw new Error(said);
  return { url: String(url[0]).trim(), pid: child.pid!, said, kill };
}

/** The file PostgreSQL writes its own number into while it runs on `home`. */
export const lockOf = (home: string) => join(home, 'postgres/cluster/postmaster.pid');

/** Kills every process of the PostgreSQL of `home`, hard. */
export async function killPostgres(home: string, url: string): Promise<void> {
  const workers = await query(url, 'select pid from pg_stat_activity where pid <> pg_backend_pid()');
  const [postmaster] = (await readFile(lockOf(home), 'utf8')).split('\n');
  for (const pid of [Number(postmaster), ...workers.flat().map(Number)]) process.kill(pid, 'SIGKILL');
}

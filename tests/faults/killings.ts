import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { readLock } from '../../run/embedded/postgres/lock.ts';
import { join } from 'node:path';

/** What is killed: a server in its process group, and the PostgreSQL on `home`. */
export interface Victim {
  home: string;
  /** The owner's address. */
  database: string;
  signal: (name: NodeJS.Signals) => unknown;
  chance: () => number;
  /** To be called before the server dies: until then every reader must be answered. */
  forgive: () => void;
}

const strike = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** The number in PostgreSQL's lock file, NaN if there is none. */
export const postmasterOf = async (home: string) => (await readLock(join(home, 'postgres/cluster'))).pid;

const workersOf = async (database: string, which = 'true'): Promise<number[]> => {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  client.on('error', () => undefined);
  const { rows } = await client.query(
    `select pid from pg_stat_activity where pid <> pg_backend_pid() and ${which}`,
  );
  await client.end();
  return rows.map(({ pid }) => pid);
};

/** Waits until PostgreSQL answers again under the server that outlived it. */
const comeBack = async (database: string) => {
  const until = Date.now() + 20_000;
  for (;;) {
    const pids = await workersOf(database).catch(() => undefined);
    if (pids) return;
    if (Date.now() > until) throw new Error('PostgreSQL did not come back under the living server');
    await setTimeout(50);
  }
};

const killServer = ({ signal, forgive }: Victim) => {
  forgive();
  signal('SIGKILL');
};

const killDatabase = async ({ home, database }: Victim) => {
  const all = [await postmasterOf(home), ...(await workersOf(database))];
  for (const pid of all) strike(pid);
};

/** Ways to go down. A server that outlives its database answers readers all the while. */
export const killings: Record<string, (victim: Victim) => Promise<void>> = {
  'the server': async (victim) => killServer(victim),
  everything: async (victim) => {
    const all = [await postmasterOf(victim.home), ...(await workersOf(victim.database))];
    killServer(victim);
    for (const pid of all) strike(pid);
  },
  'PostgreSQL, then the server': async (victim) => {
    await killDatabase(victim);
    await comeBack(victim.database);
    killServer(victim);
  },
  'PostgreSQL, and the server while it starts it again': async (victim) => {
    await killDatabase(victim);
    await setTimeout(20 + victim.chance() * 200);
    killServer(victim);
  },
  'the postmaster alone, then the server': async (victim) => {
    strike(await postmasterOf(victim.home));
    await comeBack(victim.database);
    killServer(victim);
  },
  'one connection that publishes, then the server': async (victim) => {
    const [publisher] = await workersOf(victim.database, `application_name = 'publisher'`);
    if (publisher) strike(publisher);
    await comeBack(victim.database);
    killServer(victim);
  },
};

/**
 * Kills a start under way: server and, if it has come to that, the PostgreSQL it began, amid its recovery.
 * @param before the postmaster's number in the lock before this start: by now it may be another program's
 */
export const killStart = async (home: string, signal: Victim['signal'], before: number) => {
  signal('SIGKILL');
  const postmaster = await postmasterOf(home);
  if (postmaster > 0 && postmaster !== before) strike(postmaster);
};

import { Client } from 'pg';

// Ended by PostgreSQL, not listening (yet, any more), starting up or shutting down: worth another try.
const passing = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET']);

/**
 * Makes this process the owner of the PostgreSQL at `url` by a lock on an open connection: when the process dies,
 * however it dies, the connection closes and the lock is free. Ending the connection gives the lock up.
 * Answers `undefined` if PostgreSQL cannot answer just now. Refuses while another process owns it.
 * @param home the folder to name in the refusal
 */
export async function own(url: string, home: string): Promise<Client | undefined> {
  const client = new Client({
    connectionString: url,
    application_name: `haoban ${process.pid}`,
    connectionTimeoutMillis: 5000,
    lock_timeout: 1000,
  });
  client.on('error', () => {}); // when PostgreSQL stops it ends this connection, which is no fault
  try {
    await client.connect();
    await client.query('select pg_advisory_lock(1)');
    return client;
  } catch (error) {
    const { code } = error as { code?: string };
    const owner = code === '55P03' ? await nameOwner(client) : undefined;
    await client.end().catch(() => {});
    if (owner) {
      throw new Error(`Another process is already running on ${home} (${owner}): stop it first.`, {
        cause: error,
      });
    }
    if (!code || code === '55P03' || passing.has(code)) return undefined;
    throw error;
  }
}

async function nameOwner(client: Client): Promise<string | undefined> {
  const { rows } = await client.query(`
    select application_name from pg_stat_activity join pg_locks using (pid)
    where locktype = 'advisory' and granted and datname = current_database()`);
  return rows[0]?.application_name.replace('haoban', 'pid');
}

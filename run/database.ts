import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { connected } from './connected.ts';
import { startPostgres } from './embedded/postgres.ts';

const HOME = fileURLToPath(new URL('../.data', import.meta.url));

/** Lets the server's own role sign in, with a password that lives as long as this start. */
const addressOfServer = async (owner: string) => {
  const password = randomBytes(24).toString('hex');
  await connected(owner, (client) => client.query(`alter role haoban_server password '${password}'`));
  const url = new URL(owner);
  url.username = 'haoban_server';
  url.password = password;
  return url.href;
};

/** Refuses a database that does not answer, in one sentence without its password. */
const greet = async (url: string) => {
  try {
    await connected(url, async () => undefined);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new Error(`DATABASE_URL names a database that does not let us in: ${message || code}`, {
      cause: error,
    });
  }
};

/**
 * The database that DATABASE_URL names, else the embedded one in .data: the owner's address, the server's
 * (once the migrations are applied), the folder of the embedded one, and what stops it.
 */
export const findDatabase = async (say: (line: string) => void) => {
  const named = process.env.DATABASE_URL;
  if (named) {
    await greet(named);
    return { owner: named, home: undefined, server: async () => named, stop: async () => undefined };
  }
  const { url, stop } = await startPostgres({ home: HOME, say });
  return { owner: url, home: HOME, server: () => addressOfServer(url), stop };
};

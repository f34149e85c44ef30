import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { execute } from './execute.ts';
import type { Account } from './execute.ts';

const ask = promisify(execFile);

/**
 * Who PostgreSQL runs as on `folder`: ourselves (`undefined`), unless we are root, which PostgreSQL refuses.
 * Then it is whoever owns the folder, so that data made as an ordinary user stay theirs, or else `name`.
 * Refuses a folder that belongs to another user when we are not root.
 */
export async function chooseAccount(folder: string, name = 'postgres'): Promise<Account | undefined> {
  const owner = await stat(folder).catch(() => undefined);
  const we = process.getuid?.();
  if (we === undefined) return undefined;
  if (we !== 0) {
    if (owner && owner.uid !== we)
      throw new Error(
        `${folder} belongs to another user (uid ${owner.uid}): start as that user or remove it.`,
      );
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await find(name)) ?? (await make(name));
}

async function find(name: string): Promise<Account | undefined> {
  try {
    const [user, group] = await Promise.all([ask('id', ['-u', name]), ask('id', ['-g', name])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    return undefined;
  }
}

async function make(name: string): Promise<Account> {
  await execute('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]);
  const made = await find(name);
  if (made) return made;
  throw new Error(
    `PostgreSQL refuses to run as root and the user ${name} it would run as could not be made: ` +
      `create that user, start as an ordinary user, or name another PostgreSQL in DATABASE_URL.`,
  );
}

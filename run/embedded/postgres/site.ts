import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAccount } from './account.ts';
import { execute } from './execute.ts';
import type { Account } from './execute.ts';
import { copyProgram, installedProgram, runs } from './program.ts';

/** Where one PostgreSQL lives. */
export interface Site {
  /** The folder of its program, with `bin` and `lib`. */
  program: string;
  /** The folder its cluster is in; its log is the file beside, of the same name with `.log`. */
  folder: string;
  /** The user it runs as; ourselves if undefined. */
  as: Account | undefined;
}

/**
 * Finds or makes the place for the PostgreSQL of `home`, an existing folder named by its real path.
 * Root's folders may be closed to the user PostgreSQL runs as. Then program and data go where that user can go,
 * always to the same place for the same home, and `say` is told where.
 */
export async function findSite(home: string, say: (line: string) => void): Promise<Site> {
  const bases = [home, ...shelters(home)];
  const kept = bases.find((base) => existsSync(join(base, 'postgres', 'cluster')));
  const as = await chooseAccount(join(kept ?? home, 'postgres'));

  const base = await firstOpen(kept ? [kept] : bases, as);
  if (!base)
    throw new Error(
      `PostgreSQL cannot run as user ${as?.uid} on ${kept ?? home}: ` +
        'open it and the folders above it to that user (chmod a+x), or start as an ordinary user.',
    );
  const folder = join(base, 'postgres');
  await give(folder, as);

  const installed = installedProgram();
  const program = (await runs(installed, as)) ? installed : await copyProgram(installed, base, as);
  if (!program)
    throw new Error(`${installed}/bin/postgres does not run here; DATABASE_URL can name another PostgreSQL.`);

  if (base !== home || program !== installed)
    say(
      `PostgreSQL could not stay in this project's folder: its program is in ${program}, its data in ${folder}.`,
    );
  return { program, folder, as };
}

/** Lasting places outside `home`, for root only; one that somebody else made is not trusted. */
function shelters(home: string): string[] {
  if (process.getuid?.() !== 0) return [];
  const name = `haoban-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  return ['/var/lib', '/var/tmp']
    .map((parent) => join(parent, name))
    .filter((base) => {
      const there = lstatSync(base, { throwIfNoEntry: false });
      return !there || (there.isDirectory() && there.uid === 0);
    });
}

async function firstOpen(bases: string[], as: Account | undefined): Promise<string | undefined> {
  for (const base of bases) if (await admits(base, as)) return base;
  return undefined;
}

/** Whether `as` can go into `base`, which is made if it is missing: found out by going there. */
async function admits(base: string, as: Account | undefined): Promise<boolean> {
  if (!as) return true;
  if (!existsSync(base)) {
    try {
      await mkdir(base);
      await chmod(base, 0o755);
    } catch {
      return false;
    }
  }
  return execute('test', ['-x', base], { as });
}

/** Makes `folder` if it is missing and makes `as` the owner of all in it. */
async function give(folder: string, as: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (as && (await stat(folder)).uid !== as.uid)
    await execute('chown', ['-R', `${as.uid}:${as.gid}`, folder]);
}

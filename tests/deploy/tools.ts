import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '..', '..');
export const cache = join(root, '.cache', 'deploy');
const tools = join(cache, 'tools');

const environment = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  DO_NOT_TRACK: '1',
  VERCEL_TELEMETRY_DISABLED: '1',
};

/** Runs a program in a folder; resolves to what it printed, rejects with its errors when it fails. */
export async function run(program: string, args: string[], cwd: string, extra: NodeJS.ProcessEnv = {}) {
  const options = { cwd, env: { ...environment, ...extra }, maxBuffer: 2 ** 26 };
  return (await promisify(execFile)(program, args, options)).stdout;
}

/** Runs one of the vendors' command lines of tools/package.json in a folder. */
export const tool = (name: 'supabase' | 'vercel', args: string[], cwd: string) =>
  run(join(tools, 'node_modules', '.bin', name), args, cwd);

/** Installs the command lines once, before all checks, into a folder that outlives the run. */
export async function setup(): Promise<void> {
  mkdirSync(tools, { recursive: true });
  cpSync(join(import.meta.dirname, 'tools', 'package.json'), join(tools, 'package.json'));
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], tools);
}

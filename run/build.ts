import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMain } from './main.ts';
import { buildServiceWorker } from './service-worker.ts';

export type Target = 'h5' | 'weapp';

// import.meta.resolve does not exist where vitest runs its setup.
const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['contract', 'miniapp', 'rules'];
const FILES = ['package-lock.json', 'project.config.json'];

/** A digest of everything that a build is made from; what a tool keeps in a hidden folder is not. */
const digest = async () => {
  const inside = async (folder: string) =>
    (await readdir(ROOT + folder, { recursive: true, withFileTypes: true }))
      .map((entry) => (entry.isFile() ? `${entry.parentPath}/${entry.name}` : ''))
      .filter((file) => file && !file.slice(ROOT.length).includes('/.'));
  const files = [
    ...(await Promise.all(FOLDERS.map(inside))).flat().sort(),
    ...FILES.map((file) => ROOT + file),
  ];
  const hash = createHash('sha256').update(process.env.HAOBAN_API_URL ?? '');
  for (const file of files) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex');
};

const stampOf = (target: Target) => `${ROOT}dist/${target}.stamp`;

/** Builds the app for one target into dist/<target>. Throws with what Taro printed when it fails. */
export const build = async (target: Target) => {
  const taro = require.resolve('@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', target], {
    cwd: `${ROOT}miniapp`,
    env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the ${target} build failed:\n${printed}`);
  if (target === 'h5') await buildServiceWorker();
  await writeFile(stampOf(target), await digest());
};

/** Builds the app for one target unless what stands in dist was made from the same sources. */
export const buildIfChanged = async (target: Target, say: (line: string) => void) => {
  const stamp = await readFile(stampOf(target), 'utf8').catch(() => '');
  if (stamp === (await digest())) return;
  say(`Building the ${target} app (about half a minute)…`);
  await build(target);
};

if (isMain(import.meta.url)) for (const target of process.argv.slice(2) as Target[]) await build(target);

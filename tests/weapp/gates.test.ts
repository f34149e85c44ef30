import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHost } from './host/build.ts';

/** WeChat's compiler of 2020, a package without types: `wxmlToJs` throws what it finds wrong. */
const old = createRequire(import.meta.url)('miniprogram-compiler') as { wxmlToJs(folder: string): string };

const dist = join(process.cwd(), 'dist/weapp');
if (!existsSync(join(dist, 'app.json')))
  throw new Error('dist/weapp is missing: npm run build:weapp makes it');

const KiB = 1024;
const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] };
const roots = (app.subPackages ?? []).map(({ root }) => `${root.replace(/\/$/, '')}/`);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(dist, path)).isFile());

const weigh = (paths: string[]) => paths.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
const main = weigh(files.filter((path) => !roots.some((root) => path.startsWith(root))));
const subpackages = roots.map((root) => ({
  root,
  size: weigh(files.filter((path) => path.startsWith(root))),
}));

/** webpack's guarded way to the global object: on a phone the line before it has already found `globalThis`. */
const toGlobal = 'new Function("return this")';
const makesCode = /\bnew Function\b|(?<![\w.$])(?:Function|eval)\(/;

describe('the weapp build', () => {
  it('keeps the main package within 400 KiB', () => {
    const parts = [{ root: 'main', size: main }, ...subpackages];
    console.log(parts.map(({ root, size }) => `${root} ${(size / KiB).toFixed(1)} KiB`).join(', '));
    console.log(`total ${(weigh(files) / KiB).toFixed(1)} KiB`);
    expect(main).toBeLessThanOrEqual(400 * KiB);
  });

  it('keeps each subpackage within 200 KiB', () => {
    expect(subpackages.filter(({ size }) => size > 200 * KiB)).toEqual([]);
  });

  it("compiles with WeChat's template compilers, old and new, without a warning", async () => {
    expect(old.wxmlToJs(dist)).toContain('$gwx');
    await expect(buildHost(dist)).resolves.toHaveProperty('/app.js');
  });

  it('makes no code at run time, which WeChat forbids', () => {
    const scripts = files.filter((path) => extname(path) === '.js');
    const text = (path: string) => readFileSync(join(dist, path), 'utf8').replaceAll(toGlobal, '');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((path) => makesCode.test(text(path)))).toEqual([]);
  });
});

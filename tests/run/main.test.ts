import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, project } from './postgres.ts';

/** A module that says whether it was started, and one that imports it; both also reached through a link. */
const makeModules = async () => {
  const folder = await makeFolder();
  const real = join(folder, 'real');
  await mkdir(real);
  const main = JSON.stringify(join(project, 'run/main.ts'));
  await writeFile(
    join(real, 'a.ts'),
    `import { isMain } from ${main};\nconsole.log(isMain(import.meta.url));\n`,
  );
  await writeFile(join(real, 'b.ts'), `import './a.ts';\n`);
  await writeFile(join(real, 'package.json'), '{ "type": "module" }');
  await symlink(real, join(folder, 'link'));
  return folder;
};

const run = (file: string) =>
  execFileSync(process.execPath, ['--experimental-strip-types', '--no-warnings', file], { encoding: 'utf8' });

describe('a module of run', () => {
  it.each([
    ['real/a.ts', 'true\n'],
    ['link/a.ts', 'true\n'],
    ['real/b.ts', 'false\n'],
  ])('started as %s knows whether it is the one that was started', async (file, answer) => {
    expect(run(join(await makeModules(), file))).toBe(answer);
  });
});

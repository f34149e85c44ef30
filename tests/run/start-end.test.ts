import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfChanged } from '../../run/build.ts';
import { cleanups, killPostgres, makeFolder, query } from './postgres.ts';
import { addressOf, copyProject, homeOf, isLocked, npmStart, sweep } from './start.ts';

beforeAll(() => buildIfChanged('h5', console.log), 180_000);

const makeProject = async () => {
  const folder = await makeFolder();
  await copyProject(folder);
  return folder;
};

/** Started, and serving; with the number of its Node process and the owner's address of its database. */
const start = async (folder: string) => {
  const started = await npmStart(folder);
  cleanups.push(() => sweep(folder, started));
  expect(await started.up, started.printed.err).toBe(true);
  const database = await addressOf(homeOf(folder));
  const [[owner]] = (await query(
    database,
    `select substr(application_name, 8) from pg_stat_activity where application_name like 'haoban %'`,
  )) as [[string]];
  return { ...started, database, node: Number(owner) };
};

const logOf = (folder: string) => readFile(join(homeOf(folder), 'postgres.log'), 'utf8');

describe('npm start, ended by', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s, exits with 0, stops PostgreSQL and needs no recovery afterwards',
    async (name) => {
      const folder = await makeProject();
      const { node, ended, printed } = await start(folder);
      process.kill(node, name);
      expect(await ended, printed.err).toBe(0);
      expect(isLocked(homeOf(folder))).toBe(false);
      await start(folder);
      const log = await logOf(folder);
      expect(log.match(/database system was shut down at/g)).toHaveLength(2);
      expect(log).not.toContain('not properly shut down');
    },
  );

  it('the Ctrl-C of a terminal, which reaches npm and the shell too, closes all the same', async () => {
    const folder = await makeProject();
    const { signal, ended } = await start(folder);
    signal('SIGINT');
    await ended;
    expect(isLocked(homeOf(folder))).toBe(false);
    expect(await logOf(folder)).toMatch(/database system is shut down\n$/);
  });

  it('a SIGTERM that reaches npm alone, as from a service manager, closes all the same', async () => {
    const folder = await makeProject();
    const { pid } = await start(folder);
    process.kill(pid, 'SIGTERM');
    await expect.poll(() => isLocked(homeOf(folder))).toBe(false);
  });

  it('SIGINT while a browser holds a connection on which it has asked nothing yet, does not wait for it', async () => {
    const folder = await makeProject();
    const { signal, port } = await start(folder);
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    cleanups.unshift(() => socket.destroy());
    await once(socket, 'connect');
    signal('SIGINT');
    await expect.poll(() => isLocked(homeOf(folder))).toBe(false);
  });

  it('SIGINT while it is still starting, leaves no PostgreSQL behind', async () => {
    const folder = await makeProject();
    const started = await npmStart(folder);
    cleanups.push(() => sweep(folder, started));
    await expect.poll(() => isLocked(homeOf(folder)), { timeout: 50_000, interval: 5 }).toBe(true);
    started.signal('SIGINT');
    await started.ended;
    await expect.poll(() => isLocked(homeOf(folder))).toBe(false);
  });

  it('SIGKILL together with every process of PostgreSQL, recovers what was committed at the next start', async () => {
    const folder = await makeProject();
    const { signal, ended, database } = await start(folder);
    await query(database, `update guide_versions set withdrawn_at = now() where guide_code = 'P1103'`);
    await query(
      database,
      `insert into guide_versions (guide_code, number, name, facts)
       select guide_code, 2, '断电前一刻发布的版本', facts from guide_versions where guide_code = 'P1103'`,
    );
    await killPostgres(homeOf(folder), database);
    signal('SIGKILL');
    await ended;

    const { url } = await start(folder);
    expect(await logOf(folder)).toContain('not properly shut down');
    expect(await (await fetch(`${url}/api/guides/P1103`)).json()).toMatchObject({
      version: 2,
      name: '断电前一刻发布的版本',
    });
  });
});

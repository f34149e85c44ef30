import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { execute } from '../../run/embedded/postgres/execute.ts';
import { installedProgram, runs } from '../../run/embedded/postgres/program.ts';
import { cleanups, killPostgres, lockOf, makeFolder, query, start, startElsewhere } from './postgres.ts';

describe('a start', () => {
  it('makes the database haoban in UTF-8, in UTC, sorted alike on every machine', async () => {
    const { url } = await start();
    const facts = await query(
      url,
      `select current_database(), pg_encoding_to_char(encoding), datlocprovider, datlocale,
         current_setting('timezone'), current_setting('lc_messages'), current_setting('server_version_num')::int / 10000
       from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual([['haoban', 'UTF8', 'b', 'C.UTF-8', 'UTC', 'C', 17]]);
  });

  it('takes Chinese characters for letters in trigrams and text search', async () => {
    const { url } = await start();
    await query(url, 'create extension pg_trgm');
    expect(await query(url, `select similarity('身份证补领', '身份证办理') > 0`)).toEqual([[true]]);
  });

  it('finds its data again', async () => {
    const home = await makeFolder();
    const first = await start(home);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start(home);
    expect(await query(second.url, 'select answer from kept')).toEqual([[42]]);
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).not.toContain('not properly shut down');
  });

  it('listens on 127.0.0.1 only and lets nobody in without the password', async () => {
    const { url } = await start();
    expect(await query(url, 'show listen_addresses')).toEqual([['127.0.0.1']]);
    expect(await query(url, 'show unix_socket_directories')).toEqual([['']]);
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps the password in a file only its owner may read, and says nothing', async () => {
    const home = await makeFolder();
    const { url, said } = await start(home);
    const file = join(home, 'postgres/cluster/password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(new URL(url).password);
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).not.toContain(new URL(url).password);
    expect(said).toEqual([]);
  });

  it('without a home leaves nothing behind after a stop, and a second stop is no fault', async () => {
    const { url, stop } = await start();
    const [[cluster]] = (await query(url, 'show data_directory')) as [[string]];
    expect(await query(url, 'show fsync')).toEqual([['off']]);
    const folder = dirname(dirname(cluster));
    expect(existsSync(folder)).toBe(true);
    await stop();
    await stop();
    expect(existsSync(folder)).toBe(false);
  });

  it('of two at once on a new home lets exactly one have it', async () => {
    const home = await makeFolder();
    const both = await Promise.allSettled([start(home), start(home)]);
    const outcomes = both.map((one) => (one.status === 'fulfilled' ? 'runs' : String(one.reason)));
    expect(outcomes.sort()).toEqual([expect.stringContaining('already running'), 'runs']);
    expect(await readdir(join(home, 'postgres'))).toEqual(['cluster']);
  });

  it('refuses a home another living process runs on, naming folder and process, and leaves that one be', async () => {
    const home = await makeFolder();
    const first = await startElsewhere(home);
    await expect(start(home)).rejects.toThrow(
      `Another process is already running on ${home} (pid ${first.pid})`,
    );
    expect(await query(first.url, 'select 1')).toEqual([[1]]);
    await first.kill();
    await start(home);
  });

  it('is not reached by the Ctrl-C that ends the server', async () => {
    const { url, pid } = await startElsewhere(await makeFolder());
    process.kill(-pid, 'SIGINT');
    expect(await query(url, 'select pg_sleep(0.2)::text')).toEqual([['']]);
  });
});

describe('after a crash', () => {
  it('of everything, recovers what was committed', async () => {
    const home = await makeFolder();
    const { url, kill } = await startElsewhere(home);
    await query(url, 'create table kept as select 42 as answer');
    await kill();
    await killPostgres(home, url);
    expect(existsSync(lockOf(home))).toBe(true);
    expect(await query((await start(home)).url, 'select answer from kept')).toEqual([[42]]);
    expect(await readFile(join(home, 'postgres.log'), 'utf8')).toContain('not properly shut down');
  });

  it('of PostgreSQL alone, starts it again on the same port with what was committed', async () => {
    const home = await makeFolder();
    const { url, said } = await start(home);
    await query(url, 'create table kept as select 42 as answer');
    await killPostgres(home, url).catch(() => {});
    await vi.waitFor(async () => expect(await query(url, 'select answer from kept')).toEqual([[42]]), 20_000);
    expect(said).toEqual(['PostgreSQL ended unexpectedly; it is started again.']);
  });

  it('of Node alone, takes over the PostgreSQL that still runs', async () => {
    const home = await makeFolder();
    const { url, kill } = await startElsewhere(home);
    await query(url, 'create table kept as select 42 as answer');
    await kill();
    const next = await start(home);
    expect(await query(next.url, 'select answer from kept')).toEqual([[42]]);
    await next.stop();
    expect(existsSync(lockOf(home))).toBe(false);
  });

  it('is not fooled by a lock file whose number is another living process by now', async () => {
    const home = await makeFolder();
    const { url, kill } = await startElsewhere(home);
    await kill();
    await killPostgres(home, url);
    const { uid, gid } = await stat(join(home, 'postgres/cluster'));
    const stranger = spawn('sleep', ['60'], { uid, gid });
    cleanups.push(() => stranger.kill('SIGKILL'));
    const lock = await readFile(lockOf(home), 'utf8');
    await writeFile(lockOf(home), lock.replace(/^\d+/, String(stranger.pid)));
    await start(home);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  it('while the cluster was being made, clears the remains away', async () => {
    const home = await makeFolder();
    await (await start(home)).stop();
    await mkdir(join(home, 'postgres/new-killed'));
    await rename(join(home, 'postgres/cluster'), join(home, 'postgres/new-killed/cluster'));
    await start(home);
    expect(await readdir(join(home, 'postgres'))).toEqual(['cluster']);
  });
});

describe('the program', () => {
  it('is linked by two processes at once, and once linked needs no writing', async () => {
    const copy = join(await makeFolder(), 'native');
    await cp(installedProgram(), copy, { recursive: true, filter: (path) => !/\.so(\.\d+)?$/.test(path) });
    expect(await execute(join(copy, 'bin/initdb'), ['--version'])).toBe(false);
    expect(await Promise.all([runs(copy), runs(copy)])).toEqual([true, true]);
    const before = (await stat(join(copy, 'lib'))).mtimeMs;
    expect(await runs(copy)).toBe(true);
    expect((await stat(join(copy, 'lib'))).mtimeMs).toBe(before);
  });

  it('of a platform npm has none for is refused with the way out', () => {
    expect(() => installedProgram('plan9-mips')).toThrow(/plan9-mips.*DATABASE_URL/);
  });
});

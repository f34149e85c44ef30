import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfChanged } from '../../run/build.ts';
import { drawKeys } from '../../run/embedded/keys.ts';
import { cleanups, makeFolder, query, start as startDatabase } from './postgres.ts';
import { copyProject, freePort, homeOf, isLocked, npmStart, sweep } from './start.ts';

beforeAll(() => buildIfChanged('h5', console.log), 180_000);

const makeProject = async () => {
  const folder = await makeFolder();
  await copyProject(folder);
  return folder;
};

/** Until the test ends; `up` has been awaited. */
const start = async (folder: string, env?: Record<string, string>) => {
  const began = performance.now();
  const started = await npmStart(folder, env);
  cleanups.push(() => sweep(folder, started));
  return { ...started, up: await started.up, took: Math.round(performance.now() - began) };
};

const read = async (url: string) => {
  const reply = await fetch(url);
  return { status: reply.status, type: reply.headers.get('content-type'), text: await reply.text() };
};

/** The accounts that a start has printed: e-mail and password. */
const accountsIn = (out: string) =>
  [...out.matchAll(/(\S+@haoban\.example) {2}(\S+)/g)].map(([, email, password]) => ({ email, password }));

describe('npm start', () => {
  it('prints its address and what is demonstration, and serves the app and its API on that one port', async () => {
    const { url, up, printed } = await start(await makeProject());
    expect(up, printed.err).toBe(true);
    for (const words of [url, `${url}/api/docs`, '演示', '好办区']) expect(printed.out).toContain(words);
    expect(printed.err).toBe('');

    const home = await read(url);
    expect(home).toMatchObject({ status: 200, type: expect.stringContaining('text/html') });
    expect((await read(`${url}/pages/search/index`)).text).toBe(home.text);
    const [, script] = /<script[^>]+src="([^"]+)"/.exec(home.text) ?? [];
    expect(await read(new URL(script!, url).href)).toMatchObject({
      status: 200,
      type: expect.stringContaining('javascript'),
    });
    const guide = await read(`${url}/api/guides/P1103`);
    expect(guide).toMatchObject({ status: 200, type: expect.stringContaining('application/json') });
    expect(JSON.parse(guide.text)).toMatchObject({ code: 'P1103', version: 1 });
  });

  it('finds its data again the second time, with nothing to migrate or to load', async () => {
    const folder = await makeProject();
    const first = await start(folder);
    expect(first.printed.out).toContain('The shipped data is loaded.');
    const { text } = await read(`${first.url}/api/guides/index`);
    first.signal('SIGINT');
    await first.ended;

    const second = await start(folder);
    expect(second.printed.out).not.toMatch(/Migrations applied|loaded|Building/);
    expect(accountsIn(second.printed.out)).toEqual(accountsIn(first.printed.out));
    expect((await read(`${second.url}/api/guides/index`)).text).toBe(text);
    console.log(`npm start served after ${first.took} ms on an empty folder, ${second.took} ms on its data`);
  });

  it('prints an account for each role, which signs in, and lets nobody make another', async () => {
    const { url, printed } = await start(await makeProject());
    const accounts = accountsIn(printed.out);
    expect(accounts).toHaveLength(8);
    const post = (path: string, sent: object) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      });
    for (const account of accounts) expect((await post('/api/sessions/staff', account)).status).toBe(200);
    const stranger = { email: 'stranger@haoban.example', password: 'known to the stranger' };
    expect((await post('/auth/v1/signup', stranger)).status).toBe(404);
    expect((await post('/api/sessions/staff', stranger)).status).toBe(401);
  });

  it('refuses a port that is taken in one sentence, and starts no PostgreSQL', async () => {
    const folder = await makeProject();
    const taken = createServer().listen(await freePort(), '127.0.0.1');
    cleanups.push(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { up, ended, printed } = await start(folder, { PORT: String(port) });
    expect(up).toBe(false);
    expect(await ended).toBe(1);
    expect(printed.err).toBe(`Port ${port} is taken. Another one: PORT=${port + 1} npm start\n`);
    expect(existsSync(homeOf(folder))).toBe(false);
  });

  it('refuses to run a second time in the same folder in one sentence, and leaves the first alone', async () => {
    const folder = await makeProject();
    const first = await start(folder);
    const second = await npmStart(folder);
    expect(await second.ended).toBe(1);
    expect(second.printed.err).toMatch(
      /^Another process is already running on \S+\.data \(pid \d+\): stop it first\.\n$/,
    );
    expect((await read(`${first.url}/api/health`)).status).toBe(200);
  });

  it('puts the PostgreSQL that DATABASE_URL names in the place of its own, and leaves it running', async () => {
    const folder = await makeProject();
    const other = await startDatabase();
    const { url, signal, ended, up, printed } = await start(folder, {
      ...drawKeys(),
      DATABASE_URL: other.url,
    });
    expect(up).toBe(true);
    expect(accountsIn(printed.out)).toEqual([]);
    await query(other.url, `update regions set name = '别处的库' where code = 'demo'`);
    const isRenamed = async () => (await read(`${url}/api/regions`)).text.includes('别处的库');
    await expect.poll(isRenamed).toBe(true);
    expect(existsSync(homeOf(folder))).toBe(false);
    signal('SIGINT');
    await ended;
    expect(await query(other.url, 'select count(*)::int from guides')).toEqual([[277]]);
  });

  it('makes and accepts no demonstration account where a database and a Supabase are named', async () => {
    const other = await startDatabase();
    const { url, up, printed } = await start(await makeProject(), {
      ...drawKeys(),
      DATABASE_URL: other.url,
      SUPABASE_URL: `http://127.0.0.1:${await freePort()}`,
      SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_of_a_deployment',
    });
    expect(up).toBe(true);
    expect(accountsIn(printed.out)).toEqual([]);
    expect(await query(other.url, 'select count(*)::int from staff')).toEqual([[0]]);
    expect(await query(other.url, "select from pg_database where datname like '%\\_auth'")).toEqual([]);
    const post = (path: string) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'heping@haoban.example', password: 'as it was printed elsewhere' }),
      });
    // Only the Supabase that was named is asked, and it is away; no Auth of ours stands beside the API.
    expect((await post('/api/sessions/staff')).status).toBe(503);
    expect((await post('/auth/v1/token?grant_type=password')).status).toBe(404);
    expect((await post('/auth/v1/admin/users')).status).toBe(404);
  });

  it('refuses a DATABASE_URL that does not answer in one sentence that names it', async () => {
    const port = await freePort();
    const named = `postgres://somebody:secret@localhost:${port}/haoban`;
    const { up, ended, printed } = await start(await makeProject(), { DATABASE_URL: named });
    expect(up).toBe(false);
    expect(await ended).toBe(1);
    expect(printed.err).toMatch(/^[^\n]*DATABASE_URL[^\n]*\n$/);
    expect(printed.err).not.toContain('secret');
  });

  it('names an address that this machine does not have, and does not call its port taken', async () => {
    const folder = await makeProject();
    const { up, ended, printed } = await start(folder, { HOST: '192.0.2.1' });
    expect(up).toBe(false);
    expect(await ended).toBe(1);
    expect(printed.err).toContain('192.0.2.1');
    expect(printed.err).not.toContain('is taken');
    expect(isLocked(homeOf(folder))).toBe(false);
  });
});

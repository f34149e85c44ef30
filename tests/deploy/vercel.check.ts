import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { drawKeys } from '../../run/embedded/keys.ts';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { run } from './tools.ts';
import { build, checkout, filesIn, upload } from './vercel-build.ts';

/** The database's address for the role that the deployed function signs in as, which gets a password here. */
async function signInAsServer(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`alter role haoban_server password 'for-this-check'`).finally(() => client.end());
  return Object.assign(new URL(url), { username: 'haoban_server', password: 'for-this-check' }).href;
}

describe('what Vercel would deploy', () => {
  let site: string;
  let output: string;
  let postgres: Awaited<ReturnType<typeof startPostgres>>;

  beforeAll(async () => {
    site = await checkout();
    output = await build(site);
    postgres = await startPostgres({ say: () => undefined });
    await migrate(postgres.url);
    await seed(postgres.url);
  });
  afterAll(async () => {
    await postgres?.stop();
    // Left lying, its copy of the tests would be found and run by whoever looks for tests.
    if (site) rmSync(site, { recursive: true });
  });

  it('is exactly one function', () => {
    const functions = filesIn(join(output, 'functions')).filter((file) => file.endsWith('.vc-config.json'));
    expect(functions).toEqual(['api/index.func/.vc-config.json']);
  });

  it('sends every path below /api to that function', () => {
    const { routes } = JSON.parse(readFileSync(join(output, 'config.json'), 'utf8')) as {
      routes: { src?: string; dest?: string; status?: number }[];
    };
    const first = routes.find(({ src }) => src && new RegExp(src).test('/api/ratings/1/replies'));
    expect(first).toMatchObject({ dest: '/api' });
  });

  it('serves as files the browser build and nothing else of the repository', () => {
    const served = filesIn(join(output, 'static'));
    expect(served).toEqual(filesIn(join(site, 'dist', 'h5')));
    expect(served).toContain('index.html');
    expect(served.filter((file) => /\.(ts|tsx|map|sql|toml|md)$|^package/.test(file))).toEqual([]);
  });

  it('answers from the database when the function is loaded far from the repository', async () => {
    const away = mkdtempSync(join(tmpdir(), 'haoban-function-'));
    onTestFinished(() => rmSync(away, { recursive: true }));
    const handler = upload(site, join(output, 'functions', 'api', 'index.func'), away);
    const paths = ['/api/health', '/api/guides?limit=1', '/api/no-such-room'];
    const printed = await run(
      process.execPath,
      ['--experimental-strip-types', join(import.meta.dirname, 'call-function.ts'), handler, ...paths],
      away,
      { ...drawKeys(), DATABASE_URL: await signInAsServer(postgres.url), LOG_LEVEL: 'silent' },
    );
    const [health, guides, unknown] = JSON.parse(printed) as { status: number; body: unknown }[];
    expect(health).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(guides).toMatchObject({ status: 200, body: { items: [expect.anything()] } });
    expect(unknown).toMatchObject({ status: 404, body: { reason: 'no-such-route' } });
  });
});

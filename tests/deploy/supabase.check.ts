import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { root, tool } from './tools.ts';

const sql = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows;
}

const start = () => startPostgres({ say: () => undefined });

describe('the migrations on hosted Supabase', () => {
  const written = readdirSync(join(root, 'supabase', 'migrations')).sort();
  let plain: Awaited<ReturnType<typeof startPostgres>>;
  let hosted: Awaited<ReturnType<typeof startPostgres>>;
  let deployer: URL;

  const supabase = async (...args: string[]) =>
    JSON.parse(await tool('supabase', [...args, `--remote=${deployer}`, '--output-format=json'], root));

  beforeAll(async () => {
    plain = await start();
    await migrate(plain.url);
    hosted = await start();
    await query(hosted.url, sql('hosted.sql'));
    deployer = new URL(hosted.url);
    deployer.username = 'deployer';
    deployer.password = 'deployer';
    deployer.searchParams.set('sslmode', 'disable');
  });
  afterAll(() => Promise.all([plain?.stop(), hosted?.stop()]));

  it('are all taken by the Supabase command line, none skipped for its name', async () => {
    expect((await supabase('db', 'push', '--dry-run')).migrations).toEqual(written);
  });

  it('are applied by a role that is no superuser', async () => {
    await supabase('db', 'push', '--yes');
    const { migrations } = await supabase('migration', 'list');
    expect(migrations).toHaveLength(written.length);
    expect(migrations.filter(({ local, remote }: Record<string, string>) => local !== remote)).toEqual([]);
  });

  it('leave callers no right that Supabase gives away by default', async () => {
    const rights = await query(plain.url, sql('rights.sql'));
    expect(rights).not.toEqual([]);
    expect(await query(hosted.url, sql('rights.sql'))).toEqual(rights);
  });

  it('give the advisors of Supabase nothing to warn of', async () => {
    const { results } = await supabase('db', 'advisors', '--level=warn', '--fail-on=none');
    const warnings = results.map(({ detail }: { detail: string }) => detail);
    // Two short policies for two kinds of caller read better than one with an `or`; they cost no more here.
    expect(warnings.filter((detail: string) => !detail.includes('multiple permissive policies'))).toEqual([]);
  });
});

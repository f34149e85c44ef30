import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { connected } from '../../run/connected.ts';

/** A cluster of its own: elsewhere in the tests the server has been given a password. */
const { url, stop } = await startPostgres({ say: () => undefined });
afterAll(stop);
await migrate(url);
const names = async (text: string): Promise<string[]> =>
  connected(url, async (client) => (await client.query(text)).rows.map(({ name }) => name));

const membership = (condition: string) =>
  names(`
    select roleid::regrole::text as name from pg_auth_members
    where member = 'haoban_server'::regrole and ${condition} order by 1`);

describe('the role of the server', () => {
  it('may become a visitor, somebody signed in, or the system, and nothing else', async () => {
    expect(await membership('set_option')).toEqual(['anon', 'authenticated', 'service_role']);
    expect(await membership('not set_option')).toEqual([]);
  });

  it('inherits nothing from the roles that it may become, and lets nobody else become them', async () => {
    expect(await membership('inherit_option or admin_option')).toEqual([]);
  });

  it('has no power of its own', async () => {
    const powers = await names(`
      select power as name from pg_roles, unnest(
        array['super', 'createrole', 'createdb', 'replication', 'bypassrls', 'inherit']) as power
      where rolname = 'haoban_server' and (to_jsonb(pg_roles) ->> ('rol' || power))::boolean`);
    expect(powers).toEqual([]);
  });

  it('owns nothing, and nobody gave it a right', async () => {
    const bound = await names(`
      select classid::regclass::text as name from pg_shdepend where refobjid = 'haoban_server'::regrole`);
    expect(bound).toEqual([]);
  });

  it('cannot sign in before it is given a password, whichever is tried', async () => {
    for (const password of ['haoban_server', 'postgres', new URL(url).password]) {
      const address = Object.assign(new URL(url), { username: 'haoban_server', password }).href;
      const client = new pg.Client({ connectionString: address });
      await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
    }
  });
});

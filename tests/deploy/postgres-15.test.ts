import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { startPostgres15 } from './postgres-15.ts';

describe('a plain PostgreSQL 15', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres15>>;
  beforeAll(async () => void (postgres = await startPostgres15()), 60_000);
  afterAll(() => postgres?.stop());

  it('is what these tests run on', async () => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query('show server_version').finally(() => client.end());
    expect(rows).toEqual([{ server_version: expect.stringMatching(/^15\./) }]);
  });

  it('takes every migration, once', async () => {
    expect(await migrate(postgres.url)).not.toEqual([]);
    expect(await migrate(postgres.url)).toEqual([]);
  });

  it('takes the shipped data, once', async () => {
    expect(await seed(postgres.url)).toEqual({ loaded: true, left: 0 });
    expect(await seed(postgres.url)).toEqual({ loaded: false, left: 0 });
  });
});

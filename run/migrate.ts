import { readFile, readdir } from 'node:fs/promises';
import type pg from 'pg';
import { connected } from './connected.ts';
import { isMain } from './main.ts';

const here = (path: string) => new URL(path, import.meta.url);
const MIGRATIONS = here('../supabase/migrations/');
/** Any number, the same for everyone who migrates: two at once wait for each other. */
const LOCK = 20261122;

/** Until the first release a migration may be reworded; a database made with the earlier wording is made anew. */
const refuseDraft = (file: string, applied: string[], statements: string) => {
  // The Supabase CLI keeps a migration in pieces: those cannot be compared.
  if (applied.length === 1 && applied[0] !== statements)
    throw new Error(
      `${file} has changed since this database was made. Make it anew: npm start, after removing .data`,
    );
};

const apply = async (client: pg.Client, file: string) => {
  const [, version, name] = /^(\d{14})_(\w+)\.sql$/.exec(file) ?? [];
  if (!version) throw new Error(`${file} is not named <14 digits>_<topic>.sql`);
  const statements = await readFile(new URL(file, MIGRATIONS), 'utf8');
  const { rows } = await client.query<{ statements: string[] }>(
    'select statements from supabase_migrations.schema_migrations where version = $1',
    [version],
  );
  if (rows[0]) {
    refuseDraft(file, rows[0].statements, statements);
    return [];
  }
  await client.query('begin');
  await client.query(statements);
  await client.query(
    'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
    [version, name, [statements]],
  );
  await client.query('commit');
  return [file];
};

/**
 * Brings the database at `url` (a role that may create roles and tables) to the newest migration, in the
 * order of their names, each in a transaction, kept in the table that the Supabase CLI keeps.
 * Gives the names of those that were applied now. Refuses a database that was made with another wording of one.
 */
export const migrate = (url: string): Promise<string[]> =>
  connected(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(await readFile(here('./bootstrap.sql'), 'utf8'));
    const applied: string[] = [];
    for (const file of (await readdir(MIGRATIONS)).sort()) applied.push(...(await apply(client, file)));
    return applied;
  });

if (isMain(import.meta.url)) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL must name the database to migrate');
  const applied = await migrate(url);
  console.log(applied.length ? applied.join('\n') : 'Nothing to apply: the database is up to date.');
}

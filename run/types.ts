import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateTypescript, sortGeneratorMetadata } from '@supabase/postgrest-typegen/generation';
import { introspect } from '@supabase/postgrest-typegen/introspection';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { startPostgres } from './embedded/postgres.ts';
import { migrate } from './migrate.ts';
import { isMain } from './main.ts';

const TARGET = fileURLToPath(new URL('../api/_core/database.types.ts', import.meta.url));

/** The types of the migrated database at `url`, as `supabase gen types` would write them. */
export const describeTables = async (url: string): Promise<string> => {
  const pool = new pg.Pool({ connectionString: url });
  try {
    const metadata = await introspect(pool, { includedSchemas: ['public'] });
    const types = await generateTypescript(sortGeneratorMetadata(metadata), { postgrestVersion: '12' });
    return await format(types, { ...(await resolveConfig(TARGET)), filepath: TARGET });
  } finally {
    await pool.end();
  }
};

if (isMain(import.meta.url)) {
  const { url, stop } = await startPostgres({ say: console.log });
  await migrate(url);
  await writeFile(TARGET, await describeTables(url));
  await stop();
}

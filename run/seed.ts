import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connected } from './connected.ts';
import { plant } from './plant.ts';
import { isMain } from './main.ts';

const SEEDS = fileURLToPath(new URL('../supabase/seeds/', import.meta.url));

/** The shipped files by name, as they stand, and one digest of them all. */
const readSeeds = async () => {
  const files = (await readdir(SEEDS, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((file) => readFile(SEEDS + file, 'utf8')));
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex');
  return { hash, texts: new Map(files.map((file, i) => [file, texts[i] ?? ''])) };
};

/**
 * Loads the shipped data into the migrated database at `url`, in one transaction; data that is already
 * there is left alone, and so is a guide that staff have published. Gives whether something was loaded, and how many guides
 * were left as staff have them.
 */
export const seed = async (url: string): Promise<{ loaded: boolean; left: number }> => {
  const { hash, texts } = await readSeeds();
  return connected(url, async (client) => {
    await client.query('begin');
    const { rowCount } = await client.query(
      `insert into supabase_migrations.seed_files (path, hash) values ('supabase/seeds', $1)
       on conflict (path) do update set hash = excluded.hash where seed_files.hash <> excluded.hash`,
      [hash],
    );
    const left = rowCount
      ? await plant(client, new Map([...texts].map(([file, text]) => [file, JSON.parse(text)])))
      : 0;
    await client.query('commit');
    return { loaded: rowCount === 1, left };
  });
};

if (isMain(import.meta.url)) {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL must name the database to load');
  const { loaded, left } = await seed(url);
  console.log(loaded ? 'The shipped data is loaded.' : 'The shipped data was there already.');
  if (left) console.log(`${left} guides were left as staff have published them.`);
}

import MiniSearch from 'minisearch';
import type pg from 'pg';
import { type Finder, named } from '../../search/queries.ts';

/** Chinese characters one by one and in pairs, Latin words as they are: what suits MiniSearch best. */
const tokenise = (text: string) =>
  (text.toLowerCase().match(/[0-9a-z]+|[\u3400-\u9fff]+/g) ?? []).flatMap((run) => {
    if (/[0-9a-z]/.test(run)) return [run];
    const characters = [...run];
    return [...characters, ...characters.slice(1).map((character, at) => characters[at]! + character)];
  });

/** MiniSearch over the same names and summaries, by prefix and with slips, names weighing more. */
export const searchMiniSearch = (): Finder => {
  const index = new MiniSearch({
    idField: 'code',
    fields: ['name', 'everyday', 'summary'],
    tokenize: tokenise,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2, everyday: 2 } },
  });
  index.addAll(named.map(({ everydayNames, ...guide }) => ({ ...guide, everyday: everydayNames.join(' ') })));
  return (query) => index.search(query).map(({ id }) => id);
};

/** Puts the same names in a table of the connection's own, with the trigrams of PostgreSQL. */
export const fillNames = async (client: pg.Client) => {
  await client.query('create extension if not exists pg_trgm');
  await client.query('create temporary table names (code text, name text)');
  for (const { code, name, everydayNames } of named)
    await client.query('insert into names select $1, unnest($2::text[])', [code, [name, ...everydayNames]]);
};

const ask =
  (client: pg.Client, sql: string): Finder =>
  async (query) =>
    (await client.query(sql, [query])).rows.map(({ code }) => code);

/** Names that hold the words, the shortest first. */
export const searchIlike = (client: pg.Client) =>
  ask(
    client,
    `select code from names where name ilike '%' || $1 || '%' group by code order by min(length(name)), code`,
  );

/** Names similar to the words, as similar as PostgreSQL itself asks for: 0.3. */
export const searchTrigrams = (client: pg.Client) =>
  ask(
    client,
    'select code from names where name % $1 group by code order by max(similarity(name, $1)) desc, code',
  );

import { globSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll } from 'vitest';
import { plant } from '../../run/plant.ts';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);
export { owner };

export type Row = Record<string, unknown>;
const SEEDS = 'supabase/seeds/';
export const shipped = () =>
  new Map(
    globSync(`${SEEDS}**/*.json`).map((path): [string, Row[]] => [
      path.replace(SEEDS, ''),
      JSON.parse(readFileSync(path, 'utf8')),
    ]),
  );
export const ask = async (client: pg.Client, text: string) => (await client.query(text)).rows;
/** Every row of every table; the number of the catalogue is looked at apart. */
export const everything = (client: pg.Client) =>
  ask(
    client,
    `select table_name, query_to_xml(
       'select * from public.' || table_name || ' as t order by t::text', true, true, '')::text
     from information_schema.tables
     where table_schema = 'public' and table_name <> 'catalogue' order by 1`,
  );
export const number = async (client: pg.Client) =>
  Number((await ask(client, 'select number from public.catalogue'))[0]?.number);
export const versions = (client: pg.Client, code: string) =>
  ask(
    client,
    `select number, name, withdrawn_at is null as in_force
     from public.guide_versions where guide_code = '${code}' order by 1`,
  );

/** Loads other data than is shipped, looks at what came of it, and undoes it. */
export const planting = <T>(seeds: Map<string, Row[]>, look: (client: pg.Client) => Promise<T>) =>
  connected(owner, async (client) => {
    await client.query('begin');
    await plant(client, seeds);
    return look(client);
  });

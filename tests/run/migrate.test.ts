import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from '../../run/migrate.ts';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

const files = readdirSync('supabase/migrations').sort();
let drop: (() => Promise<unknown>) | undefined;
afterEach(() => drop?.());

/** An empty database, and what it answers. */
const begin = async () => {
  const { owner, ...rest } = await copyDatabase({ empty: true });
  drop = rest.drop;
  const ask = (text: string) => connected(owner, async (client) => (await client.query(text)).rows);
  const kept = async () =>
    (
      await ask(
        "select version || '_' || name || '.sql' as file from supabase_migrations.schema_migrations order by 1",
      )
    ).map(({ file }) => file);
  return { owner, ask, kept };
};

describe('the migrations', () => {
  it('are applied in the order of their names, each once, and kept in the table of the Supabase CLI', async () => {
    const { owner, kept } = await begin();
    expect(await migrate(owner)).toEqual(files);
    expect(await kept()).toEqual(files);
    expect(await migrate(owner)).toEqual([]);
  });

  it('are applied once when two begin at the same time: one waits for the other', async () => {
    const { owner, kept } = await begin();
    const applied = await Promise.all([migrate(owner), migrate(owner)]);
    expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], files]);
    expect(await kept()).toEqual(files);
  });

  it('leave nothing of one that fails half-way, and go on from there when the obstacle is gone', async () => {
    const { owner, ask, kept } = await begin();
    await ask('create table public.regions_source ()'); // the name of an index that a migration makes late
    await expect(migrate(owner)).rejects.toThrow('"regions_source" already exists');
    expect(await kept()).toEqual(files.slice(0, 1));
    expect(await ask("select to_regclass('public.regions') as left_behind")).toEqual([{ left_behind: null }]);

    await ask('drop table public.regions_source');
    expect(await migrate(owner)).toEqual(files.slice(1));
  });

  it('refuse a database that was made with an earlier wording, and say what to do', async () => {
    const { owner, ask } = await begin();
    await migrate(owner);
    await ask(
      "update supabase_migrations.schema_migrations set statements = array['create table x ()'] where name = 'regions'",
    );
    await expect(migrate(owner)).rejects.toThrow(/regions\.sql has changed .* removing \.data/);
  });

  it('go by the version alone where the Supabase CLI has applied them piece by piece', async () => {
    const { owner, ask } = await begin();
    await migrate(owner);
    await ask("update supabase_migrations.schema_migrations set statements = array['create', 'table']");
    expect(await migrate(owner)).toEqual([]);
  });

  it('are kept word by word, so that the Supabase CLI can show what was applied', async () => {
    const { owner, ask } = await begin();
    await migrate(owner);
    const rows = await ask('select statements from supabase_migrations.schema_migrations order by version');
    expect(rows.map(({ statements }) => statements.length)).toEqual(files.map(() => 1));
    expect(rows[1]?.statements[0]).toContain('create table public.regions');
  });
});

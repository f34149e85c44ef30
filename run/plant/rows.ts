import type pg from 'pg';

export type Row = Record<string, unknown>;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columnsOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]));

/**
 * Writes rows into a table in one statement; a row with the same key is brought up to date, where there is a condition
 * only if it holds for what stands there.
 */
export const upsert = async (
  client: pg.Client,
  table: string,
  key: string[],
  rows: Row[],
  condition = 'true',
) => {
  if (!rows.length) return;
  const written = rows.map(columnsOf);
  const columns = [...new Set(written.flatMap(Object.keys))];
  const rest = columns.filter((column) => !key.includes(column));
  await client.query(
    `insert into public.${table} (${columns}) select ${columns}
     from jsonb_populate_recordset(null::public.${table}, $1)
     on conflict (${key}) do ${rest.length ? `update set ${rest.map((c) => `${c} = excluded.${c}`)} where ${condition}` : 'nothing'}`,
    [JSON.stringify(written)],
  );
};

/** Writes a table anew: for lists that nothing else points at. */
export const replace = async (client: pg.Client, table: string, key: string[], rows: Row[]) => {
  await client.query(`delete from public.${table}`);
  await upsert(client, table, key, rows);
};

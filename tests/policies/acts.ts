import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { copyDatabase } from '../copied-database.ts';
import { personas, type Persona } from '../personas.ts';

type Row = Record<string, unknown>;
/**
 * A table, a row that may be added to it, what must be gone (`without`) or there (`before`) so that it can be, and what
 * is another in the row when somebody adds it in their own name.
 */
type Guarded = {
  table: string;
  key: string;
  row: Row;
  without?: string;
  before?: string;
  inOnesName?: (claims: Persona['claims']) => Row;
};

const add = (table: string, row: Row) =>
  `insert into public.${table} (${Object.keys(row)}) overriding system value
   select ${Object.keys(row)} from jsonb_populate_record(null::public.${table}, '${JSON.stringify(row)}')`;
const insert = ({ table, row }: Guarded) => add(table, row);
const itself = ({ key, row }: Guarded) => `where ${key} = '${row[key]}'`;

type Said = {
  ready: (guarded: Guarded) => string;
  act: (guarded: Guarded, claims: Persona['claims']) => string;
};
const acts = {
  select: { ready: insert, act: (one) => `select ${one.key} from public.${one.table} ${itself(one)}` },
  insert: { ready: () => 'select', act: insert },
  'insert in their own name': {
    ready: () => 'select',
    act: ({ table, row, inOnesName }, claims) => add(table, { ...row, ...inOnesName?.(claims) }),
  },
  update: {
    ready: insert,
    act: (one) => `update public.${one.table} set ${one.key} = ${one.key}`,
  },
  delete: { ready: insert, act: (one) => `delete from public.${one.table} ${itself(one)}` },
} satisfies Record<string, Said>;
type Act = keyof typeof acts;

/** What becomes of an act in somebody's role: `done`, `nothing` where no row is seen, else why not. */
const attempt = async (client: pg.Client, { role, claims }: Persona, guarded: Guarded, act: Act) => {
  await client.query('begin');
  try {
    await client.query(guarded.without ?? 'select');
    await client.query(guarded.before ?? 'select');
    await client.query(acts[act].ready(guarded));
    await client.query("select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)", [
      role,
      JSON.stringify(claims),
    ]);
    const { rowCount } = await client.query(acts[act].act(guarded, claims));
    return rowCount ? 'done' : 'nothing';
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return code === '42501' ? 'denied' : `${code} ${message}`;
  } finally {
    await client.query('rollback');
  }
};

export const nobody = { select: 'denied', insert: 'denied', update: 'denied', delete: 'denied' };
const reader = { ...nobody, select: 'done' };
export const writer = { select: 'done', insert: 'done', update: 'done', delete: 'done' };

/** What each persona may do; whom a room does not speak of, its other tests do. */
type Outcomes = Partial<Record<keyof typeof personas, Partial<Record<Act, unknown>>>>;

/** Holds tables to what is expected of every persona and act: `done`, `denied`, `nothing` or an error. */
export const describeGuarded = async (room: string, tables: Guarded[], expected: Outcomes) => {
  const { owner, drop } = await copyDatabase();
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  afterAll(async () => {
    await client.end();
    await drop();
  });
  const every = tables.flatMap((guarded) =>
    Object.entries(expected).flatMap(([name, outcome]) =>
      Object.entries(outcome).map(([act, is]) => ({ guarded, table: guarded.table, name, act, is })),
    ),
  );
  describe(`the room ${room}`, () => {
    it.each(every)('$table: $act by $name is $is', async ({ guarded, name, act, is }) => {
      const persona = personas[name as keyof typeof personas];
      expect(await attempt(client, persona, guarded, act as Act)).toEqual(is);
    });
  });
};

/** Tables that everyone reads and the system alone writes to; `kept`: what even the system may not do. */
export const describeListings = (room: string, tables: Guarded[], kept: Partial<Record<Act, unknown>> = {}) =>
  describeGuarded(room, tables, {
    auntWang: reader,
    strangerLi: reader,
    grandmaZhao: reader,
    clerkLin: reader,
    supervisorZhou: reader,
    windowClerkMa: reader,
    clerkGao: reader,
    server: nobody,
    system: { ...writer, ...kept },
  });

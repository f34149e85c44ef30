import { attachDatabasePool } from '@vercel/functions';
import { Kysely, PostgresDialect, sql, type ColumnType, type Transaction } from 'kysely';
import pg from 'pg';
import type { Caller } from './caller.ts';
import type { Database } from './database.types.ts';
import { readEnv } from './env.ts';
import { log } from './log.ts';

type Described = Database['public']['Tables'];
type Column<T, C> = C extends keyof T ? T[C] : never;

/** The tables as Kysely wants them, from the types that are generated from the migrations. */
type Tables = {
  [T in keyof Described]: {
    [C in keyof Described[T]['Row']]: ColumnType<
      Described[T]['Row'][C],
      Column<Described[T]['Insert'], C>,
      Column<Described[T]['Update'], C>
    >;
  };
};

export type Transact = Transaction<Tables>;

/** What the generated types promise: numbers for bigint, ISO 8601 for instants and days. */
const readers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => readers.get(type) ?? pg.types.getTypeParser(type, format),
};

let database: Kysely<Tables> | undefined;

const connect = () => {
  const pool = new pg.Pool({
    connectionString: readEnv().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    options: '-c statement_timeout=10000',
    types,
  });
  // A connection that dies while idle is replaced at the next act; unhandled, it would end the process.
  pool.on('error', (error) => log().warn({ error: error.message }, 'idle connection lost'));
  // One that dies under an act fails that act, and no more.
  pool.on('connect', (client) => client.on('error', () => undefined));
  attachDatabasePool(pool);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

type Role = { role: Caller['role'] | 'service_role'; claims: Record<string, unknown> };

/**
 * One act in a role: a transaction with the role's claims, so that row-level security decides what it may see
 * and do. Commits when `act` returns, else rolls back. The system's own acts go through system.ts.
 */
export const inRole = <T>(
  caller: Role,
  act: (transaction: Transact) => Promise<T>,
  isolation: 'read committed' | 'repeatable read' = 'read committed',
): Promise<T> =>
  (database ??= connect())
    .transaction()
    .setIsolationLevel(isolation)
    .execute(async (transaction) => {
      await sql`select set_config('role', ${caller.role}, true),
        set_config('request.jwt.claims', ${JSON.stringify(caller.claims)}, true)`.execute(transaction);
      return act(transaction);
    });

/** One act of one caller. The same as `inRole`, for whoever may not become the system. */
export const asCaller = <T>(
  caller: Caller,
  act: (transaction: Transact) => Promise<T>,
  isolation?: 'read committed' | 'repeatable read',
): Promise<T> => inRole(caller, act, isolation);

/** Closes every connection: for a server that ends, and for tests. */
export const disconnect = async () => {
  const closing = database;
  database = undefined;
  await closing?.destroy();
};

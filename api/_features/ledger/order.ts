import { sql } from 'kysely';
import type { Transact } from '../../_core/database.ts';
import { asSystem } from '../../_core/system.ts';
import { countRatings } from './figures.ts';
import { signHead, tree } from './key.ts';
import { growTiles, hashFrom, readTiles, type Tile } from './tiles.ts';

/** Any number, the same for every server: one of them numbers lines at a time, the others let it. */
const LOCK = 20261109;
/** How many lines are numbered in one transaction at most. */
const MOST = 4096;

/** The waiting lines in the order of their ids, moved into the ledger behind the first `size`. */
const moveWaiting = async (transaction: Transact, size: number) => {
  const { rows } = await sql<{ leaf: string }>`
    with taken as (
      delete from public.ledger_pending
      where id in (select id from public.ledger_pending order by id limit ${MOST})
      returning id, rating, leaf
    ), numbered as (
      insert into public.ledger_leaves (number, rating, leaf)
      select ${size}::bigint + row_number() over (order by id) - 1, rating, leaf from taken
      returning number, leaf
    )
    select leaf from numbered order by number`.execute(transaction);
  return rows.map(({ leaf }) => tree.leafHash(Buffer.from(leaf)));
};

const writeTiles = (transaction: Transact, tiles: Tile[]) =>
  sql`insert into public.ledger_tiles (level, index, hashes)
    select * from unnest(${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ index }) => index)}::bigint[], ${tiles.map(({ hashes }) => hashes)}::bytea[])
    on conflict (level, index) do update set hashes = excluded.hashes`.execute(transaction);

const orderBatch = async (transaction: Transact) => {
  const { rows } = await sql<{ ours: boolean; waiting: boolean }>`
    select pg_try_advisory_xact_lock(${LOCK}) as ours,
      exists (select from public.ledger_pending) as waiting`.execute(transaction);
  if (!rows[0]?.ours) return undefined;
  if (!rows[0].waiting) return 0;
  // The lock is ours from here on, so this statement sees whatever the one before us has committed.
  const newest = await transaction
    .selectFrom('ledger_heads')
    .select((heads) => heads.fn.max('size').as('size'))
    .executeTakeFirst();
  const before = Number(newest?.size ?? 0);
  const added = await moveWaiting(transaction, before);
  const size = before + added.length;
  const edge = before ? await readTiles(transaction, [before - 1]) : [];
  const changed = growTiles(edge, before, added);
  const root = Buffer.from(hashFrom([...edge, ...changed])([0, size]));
  await writeTiles(transaction, changed);
  await transaction
    .insertInto('ledger_heads')
    .values({ size, root: `\\x${root.toString('hex')}`, note: signHead({ size, root }) })
    .execute();
  await countRatings(transaction, before);
  return added.length;
};

/**
 * Numbers the waiting lines, grows the tree by them, signs its head and counts them, a batch in a transaction.
 * Gives how many there were; undefined when another server is at it. Safe to run twice, at once, or not to the end.
 */
export const orderLedger = async (): Promise<number | undefined> => {
  let all = 0;
  for (;;) {
    const ordered = await asSystem(orderBatch);
    if (ordered === undefined) return undefined;
    all += ordered;
    if (ordered < MOST) return all;
  }
};

import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { connected } from '../../../run/connected.ts';
import { startProcess, type Process } from '../asks.ts';
import { toSpeed, type Speed } from '../repeat.ts';
import { drawDrafts, type Sent } from './drafts.ts';
import type { Rows } from './raw.ts';

type Fired = Speed & { seconds: number; receipts: string[]; wrong: string[]; errors: number };

/** One round: the same ratings given through the API, then inserted raw. */
export interface Round {
  api: Speed;
  raw: Speed;
  /** The server's processor time for one rating (µs). */
  cpu: number;
  /** How long a line waited for its number, half of them and 99 of 100, and the last line after the last receipt (ms). */
  lag: { p50: number; p99: number; drained: number };
}

const TABLES = ['ratings', 'ledger_pending', 'rectifications', 'rating_contacts'];

/** Tables of the same columns, checks and indexes; without triggers, foreign keys and row-level security. */
const makeRaw = async (client: pg.Client) => {
  await client.query('create schema if not exists raw');
  for (const table of TABLES)
    await client.query(`create table if not exists raw.${table} (like public.${table} including all)`);
};

const drain = async (client: pg.Client) => {
  const began = performance.now();
  while ((await client.query('select from public.ledger_pending limit 1')).rowCount) await setTimeout(10);
  return performance.now() - began;
};

/** What the ratings after a number have become, as the raw insert writes it. */
const readRows = async (client: pg.Client, after: string): Promise<Rows[]> => {
  const { rows } = await client.query(
    `with generated as (
       select array_agg(attname::text) as names from pg_attribute
       where attrelid in ('public.ratings'::regclass, 'public.rectifications'::regclass) and attgenerated <> ''
     )
     select to_jsonb(given) - names as ratings, jsonb_build_object('rating', line.rating, 'leaf', line.leaf) as ledger_pending,
       to_jsonb(handling) - names as rectifications, to_jsonb(contact) as rating_contacts
     from generated, public.ratings as given
       left join public.ledger_leaves as line on line.rating = given.number and line.kind = 'rating'
       left join public.rectifications as handling on handling.rating = given.number
       left join public.rating_contacts as contact on contact.rating = given.number
     where given.number > $1 order by given.number`,
    [after],
  );
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value)));
};

const readLag = async (client: pg.Client, after: string) => {
  const { rows } = await client.query<{ p50: number; p99: number }>(
    `select percentile_disc(0.5) within group (order by waited) as p50, percentile_disc(0.99) within group (order by waited) as p99
     from (select 1000 * extract(epoch from ordered_at - given_at)::float8 as waited
       from public.ratings join public.ledger_leaves as line on line.rating = ratings.number where ratings.number > $1) as lines`,
    [after],
  );
  return rows[0]!;
};

/** What was answered and is not there once with its line and, where poor, its rectification; or is there unanswered. */
const findLosses = (rows: readonly Rows[], receipts: readonly string[]) => {
  const whole = rows.filter(
    ({ ratings, ledger_pending: line, rectifications, rating_contacts: contact }) =>
      line &&
      Boolean(rectifications) === String(ratings!.level).includes('dissatisfied') &&
      Boolean(contact) === ratings!.named,
  );
  const there = new Set(whole.map(({ ledger_pending: line }) => JSON.parse(String(line!.leaf)).receipt));
  const lost = receipts.filter((receipt) => !there.has(receipt));
  return [
    ...lost.map((receipt) => `${receipt} was answered, and is not there once and whole`),
    ...(rows.length === receipts.length && there.size === rows.length
      ? []
      : [
          `${receipts.length} were answered, ${rows.length} are there, ${there.size} of them different and whole`,
        ]),
  ];
};

type Bench = {
  client: pg.Client;
  site: Process;
  load: Process;
  raw: Process;
  url: string;
  connections: number;
};

const measureRound = async (
  { client, site, load, raw, url, connections }: Bench,
  sent: Sent[],
): Promise<Round> => {
  const last = await client.query('select coalesce(max(number), 0) as number from public.ratings');
  const after = String(last.rows[0].number);
  const before = await site.ask<number>('cpu');
  const { receipts, wrong, errors, ...api } = await load.ask<Fired>('rate', { url, sent, connections });
  const cpu = ((await site.ask<number>('cpu')) - before) / sent.length;
  const drained = await drain(client);
  const rows = await readRows(client, after);
  const faults = [...wrong, ...(errors ? [`${errors} errors`] : []), ...findLosses(rows, receipts)];
  if (faults.length) throw new Error(faults.slice(0, 10).join('\n'));
  return {
    api,
    raw: await raw.ask<Speed>('insert', rows),
    cpu,
    lag: { ...(await readLag(client, after)), drained },
  };
};

/** The middle one of some numbers. */
export const median = (numbers: number[]) => toSpeed(numbers, 1).p50;

/**
 * Rates `count` times from so many connections and inserts the same rows raw from as many, over and over in turn,
 * on the database of the owner's address; the first round is only to warm up. Throws where anything is lost.
 */
export const measureRatings = async (
  database: string,
  { rounds, count, connections }: { rounds: number; count: number; connections: number },
): Promise<Round[]> =>
  connected(database, async (client) => {
    await makeRaw(client);
    const [site, load, raw] = [
      await startProcess('site.ts', { DATABASE_URL: database, LOG_LEVEL: 'warn' }),
      await startProcess('ratings/load.ts'),
      await startProcess('ratings/raw.ts'),
    ] as const;
    try {
      await raw.ask('connect', { database, connections });
      const url = `http://127.0.0.1:${await site.ask<number>('port')}`;
      const bench = { client, site, load, raw, url, connections };
      const measured: Round[] = [];
      for (let round = 0; round <= rounds; round += 1)
        measured.push(await measureRound(bench, await drawDrafts(database, count)));
      return measured.slice(1);
    } finally {
      for (const process of [site, load, raw]) await process.stop();
    }
  });

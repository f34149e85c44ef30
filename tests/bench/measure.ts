import { drawKeys } from '../../run/embedded/keys.ts';
import { startProcess, type Process } from './asks.ts';
import { cases, type Case } from './cases.ts';
import type { Traffic } from './load.ts';
import type { Speed } from './repeat.ts';
import { measureSql } from './sql.ts';

type Fired = Speed & { answered: number; wrong: number };
/** `cpu`: the server's processor time for one answer, in microseconds. */
type Measured = Fired & { cpu: number };

/** One case at one size, measured five ways in one run. */
export interface Row {
  name: string;
  bare: Measured;
  api: Measured;
  handler: Speed;
  anew: Speed;
  sql: Speed;
}

interface Bench {
  bare: Process;
  site: Process;
  load: Process;
  database: string;
  /** How long each is measured, after a third of that to warm up. */
  seconds: number;
}

const urlOf = async (server: Process) => `http://127.0.0.1:${await server.ask<number>('port')}`;

const measureHttp = async (
  { load, seconds }: Bench,
  server: Process,
  traffic: Omit<Traffic, 'url' | 'seconds'>,
) => {
  const url = await urlOf(server);
  const checked = await load.ask<Fired>('check', { ...traffic, url, seconds: seconds / 3 });
  const before = await server.ask<number>('cpu');
  const fired = await load.ask<Fired>('measure', { ...traffic, url, seconds });
  const cpu = ((await server.ask<number>('cpu')) - before) / fired.answered;
  return { ...fired, cpu, answered: fired.answered + checked.answered, wrong: fired.wrong + checked.wrong };
};

/** Headers that the HTTP server sees to by itself. */
const ofConnection = new Set(['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding']);

const measureCase = async (bench: Bench, one: Case): Promise<Row> => {
  const { bare, site, database, seconds } = bench;
  const from = await urlOf(site);
  const bodies: [string, string][] = [];
  let given: Record<string, string> = {};
  for (const path of one.paths) {
    const reply = await fetch(from + path, { headers: { 'Accept-Encoding': 'identity' } });
    given = Object.fromEntries([...reply.headers].filter(([name]) => !ofConnection.has(name)));
    bodies.push([path, await reply.text()]);
  }
  await bare.ask('hold', { headers: given, bodies });
  const headers: Record<string, string> = one.known ? { 'If-None-Match': given.etag! } : {};
  const requests = bodies.map(([path, body]) => ({ path, headers, body: one.known ? '' : body }));
  const traffic = { status: one.status, requests };
  return {
    name: one.name,
    bare: await measureHttp(bench, bare, traffic),
    api: await measureHttp(bench, site, traffic),
    handler: await site.ask('handle', { paths: one.paths, headers, seconds: seconds / 2, anew: false }),
    anew: await site.ask('handle', { paths: one.paths, headers, seconds: seconds / 2, anew: true }),
    sql: await measureSql(database, one, seconds / 2),
  };
};

/** Waits until the server at `url` holds `size` guides. */
const holds = async (url: string, size: number) => {
  for (;;) {
    const { guides } = (await (await fetch(`${url}/api/health`)).json()) as { guides: number };
    if (guides === size) return;
  }
};

/** What the server needs to hold so many guides: seconds until it answered, bytes while it answers. */
export interface Holding {
  seconds: number;
  memory: number;
}

/** Measures every case on the database of the owner's address, which has `size` guides. */
export const measureReads = async (database: string, size: number, seconds: number) => {
  const processes = [
    await startProcess('bare.ts'),
    await startProcess('site.ts', { ...drawKeys(), DATABASE_URL: database, LOG_LEVEL: 'warn' }),
    await startProcess('load.ts'),
  ] as const;
  const [bare, site, load] = processes;
  try {
    const began = performance.now();
    await holds(await urlOf(site), size);
    const until = (performance.now() - began) / 1000;
    const rows: Row[] = [];
    for (const one of cases) rows.push(await measureCase({ bare, site, load, database, seconds }, one));
    const holding: Holding = { seconds: until, memory: await site.ask<number>('memory') };
    return { rows, holding };
  } finally {
    for (const process of processes) await process.stop();
  }
};

import pg from 'pg';
import { drawKeys } from '../../../run/embedded/keys.ts';
import { startProcess } from '../asks.ts';
import { publish } from '../../publish.ts';

const READERS = 4;

/** Reads a guide and searches at each server in turn, until it is stopped. */
const startReading = (servers: readonly string[]) => {
  const stopped = new AbortController();
  const seen = { answered: 0, failed: [] as string[] };
  const read = async (reader: number) => {
    for (let at = reader; !stopped.signal.aborted; at += 1) {
      const path = at % 3 ? '/api/guides/P1103' : '/api/guides?q=落户';
      const { status } = await fetch(servers[at % servers.length] + path).catch((error: Error) => ({
        status: error.message,
      }));
      seen.answered += 1;
      if (status !== 200) seen.failed.push(`${path}: ${status}`);
    }
  };
  const reading = Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)));
  return async () => {
    stopped.abort();
    await reading;
    return seen;
  };
};

type Page = { items: { code: string; name: string }[] };
const json = async (address: string) => (await fetch(address)).json();

/** Until a server shows a guide under its new name, at its address and when it is searched for. */
const shows = async (server: string, code: string, name: string) => {
  for (;;) {
    const guide = (await json(`${server}/api/guides/${code}`)) as { name: string };
    const found = (await json(`${server}/api/guides?q=${encodeURIComponent(name)}`)) as Page;
    if (guide.name === name && found.items[0]?.name === name) return;
  }
};

/**
 * Publishes so many times on the database of the owner's address, which two servers serve while both are read, and
 * gives how long each approval took and how long after it both servers showed it (ms), and what the readers were told.
 */
export const measurePublishing = async (database: string, times: number) => {
  const env = { ...drawKeys(), DATABASE_URL: database, LOG_LEVEL: 'warn' };
  const processes = await Promise.all([startProcess('site.ts', env), startProcess('site.ts', env)]);
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const ports = await Promise.all(processes.map((one) => one.ask<number>('port')));
    const servers = ports.map((port) => `http://127.0.0.1:${port}`);
    for (const server of servers) await json(`${server}/api/guides/P1103`);
    const stop = startReading(servers);
    const runs: { act: number; visible: number }[] = [];
    for (let at = 1; at <= times; at += 1) {
      const name = `第${at}次发布的事项`;
      const { took: act } = await publish(client, 'P0201', name);
      const began = performance.now();
      await Promise.all(servers.map((server) => shows(server, 'P0201', name)));
      runs.push({ act, visible: performance.now() - began });
    }
    return { runs, ...(await stop()) };
  } finally {
    await client.end();
    for (const process of processes) await process.stop();
  }
};

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts a process that publishes; `kill` ends it hard. */
export const startPublisher = (database: string, record: string, run: string) => {
  const child = fork(join(import.meta.dirname, 'publisher.ts'), [database, record, run], {
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { kill };
};

const READERS = 4;

/**
 * Reads one guide after another. `stop`, before the server is killed, says how many were read and
 * which were not answered as they should be.
 */
export const startReaders = (url: string, guides: string[]) => {
  const stopped = new AbortController();
  const seen = { answered: 0, failed: [] as string[] };
  const read = async (reader: number) => {
    for (let i = reader; !stopped.signal.aborted; i += READERS) {
      const path = `/api/guides/${guides[i % guides.length]}`;
      const status = await fetch(url + path)
        .then(async (reply) => (await reply.text()) && reply.status)
        .catch(String);
      if (stopped.signal.aborted) return;
      if (status === 200) seen.answered += 1;
      else seen.failed.push(`${path} was answered ${status}`);
    }
  };
  for (let reader = 0; reader < READERS; reader += 1) void read(reader);
  const stop = () => {
    stopped.abort();
    return seen;
  };
  return { stop };
};

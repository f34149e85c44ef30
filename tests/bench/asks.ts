/** Processes that ask each other: what is measured, and what measures it, have a processor each. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

type Asks = Record<string, (given: never) => unknown>;

/** In a process that was started: answers one question at a time. */
export const answer = (asks: Asks) => {
  process.on('message', async ({ ask, given }: { ask: string; given: never }) =>
    process.send!({ reply: await asks[ask]!(given) }),
  );
  process.send!('ready');
};

/** Processor time that this process has used, in microseconds. */
export const readCpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Starts a file of this folder as a process of its own. */
export const startProcess = async (file: string, env: Record<string, string> = {}) => {
  const child = fork(join(import.meta.dirname, file), {
    env: { ...process.env, ...env },
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
  });
  await once(child, 'message');
  // A process that has died answers nothing any more.
  const died = once(child, 'exit').then(() => Promise.reject(new Error(`${file} has ended`)));
  died.catch(() => undefined);
  const ask = async <T>(name: string, given: unknown = null): Promise<T> => {
    child.send({ ask: name, given });
    const [{ reply }] = await Promise.race([once(child, 'message'), died]);
    return reply;
  };
  const stop = async () => {
    child.kill();
    await died.catch(() => undefined);
  };
  return { ask, stop };
};
export type Process = Awaited<ReturnType<typeof startProcess>>;

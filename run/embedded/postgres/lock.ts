import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ask = promisify(execFile);

/** What PostgreSQL writes into postmaster.pid about itself; NaN and '' while it is not written yet. */
export async function readLock(cluster: string): Promise<{ pid: number; port: number; status: string }> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return { pid: parseInt(lines[0] ?? ''), port: parseInt(lines[3] ?? ''), status: (lines[7] ?? '').trim() };
}

/**
 * The port of the PostgreSQL that runs on `cluster`, starting and stopping included; `undefined` if none does.
 * After a kill -9 its lock file stays and the number in it may be another program's by now, which would keep
 * PostgreSQL from starting: the process's own command line decides, and a file it belies is removed.
 */
export async function findPort(cluster: string): Promise<number | undefined> {
  const { pid, port } = await readLock(cluster);
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'win32' || (await commandOf(pid)).includes(cluster)) return port;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** From /proc or, where there is none, from `ps`; '' if the process is gone. */
async function commandOf(pid: number): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ask('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
      ({ stdout }) => stdout,
      () => '',
    );
  }
}

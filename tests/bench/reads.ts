/** npm run bench: measures the reads and writes docs/benchmarks.md. Only 127.0.0.1 is asked. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { growTo } from './grow.ts';
import { measureReads } from './measure.ts';
import { describeMachine, describeRun, type Measured } from './page.ts';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const SECONDS = 5;
const SIZES = [1_000, 10_000, 100_000];

const { url, stop } = await startPostgres({ say: console.log });
try {
  await migrate(url);
  await seed(url);
  const machine = await describeMachine(url);
  console.log(`${machine}\n`);
  const tables: Measured[] = [];
  for (const size of SIZES) {
    await growTo(url, size);
    tables.push({ size, ...(await measureReads(url, size, SECONDS)) });
    console.log(`${size} guides measured`);
  }
  const page = describeRun(machine, SECONDS, tables);
  console.log(page);
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
} finally {
  await stop();
}

/** npm run bench: measures the reads and writes their chapter of docs/benchmarks.md. Only 127.0.0.1 is asked. */
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { writeChapter } from './chapter.ts';
import { growTo } from './grow.ts';
import { measureReads } from './measure.ts';
import { describeMachine, describeRun, type Measured } from './page.ts';

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
  const chapter = describeRun(machine, SECONDS, tables);
  console.log(chapter);
  await writeChapter(chapter);
} finally {
  await stop();
}

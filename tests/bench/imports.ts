/**
 * npm run bench:imports: how fast a workbook comes in, beside COPY and raw inserts of the same rows in the same run. It
 * writes its chapter of docs/benchmarks.md. Only 127.0.0.1 is asked.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawKeys } from '../../run/embedded/keys.ts';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { writeChapter } from './chapter.ts';
import { districtItems } from './imports/list.ts';
import { measureImport } from './imports/measure.ts';
import { describeMachine } from './page.ts';

type Measured = Awaited<ReturnType<typeof measureImport>>;
const rate = (count: number, seconds: number) => Math.round(count / seconds).toLocaleString('en');
const line = ({ count, bytes, check, run, review, raw }: Measured) =>
  `| ${count.toLocaleString('en')} | ${Math.round(bytes / 1024)} KiB | ${check.toFixed(1)} s | ${run.toFixed(1)} s | ` +
  `**${rate(count, check + run)}** | ${rate(count, run)} | ${rate(count, raw.insert)} | ${rate(count, raw.copy)} | ` +
  `${(raw.insert / run).toFixed(2)} | ${review.toFixed(1)} s |`;

const describe = (machine: string, measured: Measured[]) => `# Tables brought in

Made by \`npm run bench:imports\` in one run: ${machine}. A workbook of guides is read and tried (“dry run”), then brought
in: one transaction of batches of 500, under row-level security, with the triggers, the audit log and the progress. The
raw rows are the same drafts into a table of the same columns and indexes, without triggers. 1,135 are the items of
${districtItems().real ? 'one real district (四川广安区, which is not shipped)' : 'a made list of that shape'}; 10,000 are those again and again.

| rows | workbook | dry run | import | rows a second, both | import alone | raw inserts of 500 | COPY | import to raw inserts | review of all |
|---|---|---|---|---|---|---|---|---|---|
${measured.map(line).join('\n')}
`;

/** A home of its own: then PostgreSQL waits for the disk at every commit, as it does for an office. */
const home = await mkdtemp(join(tmpdir(), 'haoban-bench-'));
await chmod(home, 0o755);
const { url, stop } = await startPostgres({ home, say: console.log });
try {
  await migrate(url);
  await seed(url);
  Object.assign(process.env, drawKeys(), { DATABASE_URL: url, LOG_LEVEL: 'warn' });
  const machine = await describeMachine(url);
  const measured = [await measureImport(url, 1135), await measureImport(url, 10_000)];
  const chapter = describe(machine, measured);
  console.log(chapter);
  await writeChapter(chapter);
} finally {
  await stop();
  await rm(home, { recursive: true });
}

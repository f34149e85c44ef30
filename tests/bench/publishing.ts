/** npm run bench:publishing: measures how soon what is published is seen, and writes its chapter of docs/benchmarks.md. */
import { startPostgres } from '../../run/embedded/postgres.ts';
import { migrate } from '../../run/migrate.ts';
import { seed } from '../../run/seed.ts';
import { writeChapter } from './chapter.ts';
import { growTo } from './grow.ts';
import { describeMachine } from './page.ts';
import { measurePublishing } from './publishing/measure.ts';

const SIZES = [277, 1_000, 10_000];
const TIMES = 20;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const line = (size: number, { runs, answered, failed }: Awaited<ReturnType<typeof measurePublishing>>) => {
  const acts = runs.map(({ act }) => act).sort((a, b) => a - b);
  const waits = runs.map(({ visible }) => visible).sort((a, b) => a - b);
  const half = Math.floor(TIMES / 2);
  const cells = [
    size.toLocaleString('en'),
    `${acts[half]!.toFixed(0)} ms`,
    `**${seconds(waits[half]!)}**`,
    seconds(waits.at(-1)!),
    answered.toLocaleString('en'),
    failed.length,
  ];
  return `| ${cells.join(' | ')} |`;
};

const describe = (machine: string, lines: readonly string[]) => `# Publishing

Made by \`npm run bench:publishing\` in one run: ${machine}.

Two servers (\`npm run serve\`) of one database are read without a pause by four readers, a guide and a search in turn,
while a guide is published under another name ${TIMES} times: an editor submits it, a reviewer approves it. What is
published must be seen within 5 s everywhere.

- **approval**: the reviewer's transaction, from its begin to its commit (median).
- **seen**: from that commit until both servers give the new name at the guide's address, and find it (median, longest).
- **answered**, **failed**: what the readers were given meanwhile.

| guides | approval | seen | at the latest | answered | failed |
|---|---|---|---|---|---|
${lines.join('\n')}

A server looks once a second whether something was published; then it reads the versions that it does not hold and makes
the search index anew. That a shared cache before the servers gives what it has for a second, and for two more while it
asks again, comes on top.
`;

const { url, stop } = await startPostgres({ say: console.log });
try {
  await migrate(url);
  await seed(url);
  const machine = await describeMachine(url);
  const lines: string[] = [];
  for (const size of SIZES) {
    await growTo(url, size);
    lines.push(line(size, await measurePublishing(url, TIMES)));
    console.log(lines.at(-1));
  }
  await writeChapter(describe(machine, lines));
} finally {
  await stop();
}

import { availableParallelism, cpus, loadavg } from 'node:os';
import pg from 'pg';
import type { Holding, Row } from './measure.ts';
import type { Speed } from './repeat.ts';

/** In one line: processor, Node, PostgreSQL, and how busy the machine was before. */
export const describeMachine = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  const busy = loadavg()[0]!.toFixed(1);
  return (
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ` +
    `PostgreSQL ${rows[0].server_version}; load average before the run ${busy}`
  );
};

const times = (number: number) => number.toFixed(number < 1 ? 2 : 1);
const speed = ({ rate, p50, p99 }: Speed) =>
  `${Math.round(rate).toLocaleString('en')} · ${times(p50)} · ${times(p99)}`;

const line = ({ name, bare, api, handler, anew, sql }: Row) =>
  [
    name,
    speed(bare),
    speed(api),
    `**${(api.rate / bare.rate).toFixed(2)}**`,
    `${Math.round(bare.cpu)} → ${Math.round(api.cpu)} µs`,
    speed(handler),
    speed(anew),
    speed(sql),
  ].join(' | ');

/** What was measured at one number of guides. */
export type Measured = { size: number; rows: Row[]; holding: Holding };

const table = ({ size, rows, holding }: Measured) => `## ${size.toLocaleString('en')} guides

The server held them after ${holding.seconds.toFixed(1)} s, in ${Math.round(holding.memory / 2 ** 20)} MiB (resident, after all of this).

| | bare HTTP | this API | ratio | processor per answer | API without HTTP | the same, never asked before | the SQL alone |
|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${line(row)} |`).join('\n')}
`;

/** The first chapter of docs/benchmarks.md. */
export const describeRun = (machine: string, seconds: number, tables: Measured[]) => `# Benchmarks

Made by \`npm run bench\` in one run: ${machine}.
Absolute numbers belong to that machine; the ratio, from one run, is what to compare.

Each number is requests per second · p50 · p99 in milliseconds, over ${seconds} s after a warm-up in which every
answer was compared byte by byte. Ten connections (autocannon, in a process of its own) ask again as soon as
they are answered; nothing leaves 127.0.0.1.

- **bare HTTP**: Node's \`http\` server giving out the same headers and bytes from a map.
- **this API**: the plain Node server (\`npm run serve\`). **ratio**: its requests per second to bare HTTP's.
- **processor per answer**: what the server process used, bare → this API. It holds also where the asking
  process is the slower one, and the ratio of requests flatters.
- **API without HTTP**: the handler called in the same process, ten at a time. **Never asked before**: every
  request has an address of its own, so that nothing is held of it and each reply is made and written out.
- **the SQL alone**: the rows of the same answer by one prepared statement (search: \`like\`, shorter names
  first), ten connections from Node. The API does not run it: it answers from memory.

${tables.map(table).join('\n')}
The guides are the 277 shipped ones and copies of them under the names of districts. Search asks 20 queries in
turn: subjects, acts, two characters, a sentence, some that find nothing. “Seldom the same” asks each of them with
50 lengths of page, 1,000 addresses. The traffic asks for no compression.
`;

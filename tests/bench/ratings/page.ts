import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Speed } from '../repeat.ts';
import type { Grown } from './growth.ts';
import { median, type Round } from './measure.ts';

const PAGE = fileURLToPath(new URL('../../../docs/benchmarks-of-ratings.md', import.meta.url));
const TITLE = `# Benchmarks of ratings

Made by \`npm run bench:ratings\` (load) and \`npm run bench:ratings -- --growth\`. Absolute numbers belong to the machine
that is named; ratios, each from one run, are what to compare.
`;

/** Puts a section into the page, in the place of the one with its heading. */
export const writeSection = async (section: string) => {
  const [heading] = section.split('\n');
  const page = await readFile(PAGE, 'utf8').catch(() => TITLE);
  const others = page.split(/^(?=## )/m).filter((part) => !part.startsWith(`${heading}\n`));
  const text = [TITLE, ...others.slice(1), section].join('\n');
  await writeFile(PAGE, await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
};

const of = (rounds: Round[], read: (round: Round) => number) => median(rounds.map(read));
const whole = (number: number) => Math.round(number).toLocaleString('en');
const speed = (rounds: Round[], read: (round: Round) => Speed) =>
  `${whole(of(rounds, (round) => read(round).rate))} | ${whole(of(rounds, (round) => read(round).p50))} | ${whole(of(rounds, (round) => read(round).p99))}`;
const ratioOf = (rounds: Round[]) => of(rounds, ({ api, raw }) => api.rate / raw.rate);

type Load = { count: number; connections: number };

/** The section of the load. */
export const describeLoad = (machine: string, rounds: Round[], { count, connections }: Load) => `## Load

${machine}. ${rounds.length} rounds of ${whole(count)} ratings from ${connections} connections, after one to warm up; medians.

| | ratings a second | p50 (ms) | p99 (ms) |
|---|---|---|---|
| POST /ratings | ${speed(rounds, ({ api }) => api)} |
| raw insert of the same rows | ${speed(rounds, ({ raw }) => raw)} |

- **Ratio to the raw insert: ${ratioOf(rounds).toFixed(2)}** (the goal is 0.3; another, 1,300 ratings a second, is ten
  times what Directus and Strapi do on a like machine).
- The server used ${whole(of(rounds, ({ cpu }) => cpu))} µs of processor time a rating.
- A line waited ${whole(of(rounds, ({ lag }) => lag.p50))} ms (p50), ${whole(of(rounds, ({ lag }) => lag.p99))} ms (p99) for its number in the ledger; the last one
  had it ${whole(of(rounds, ({ lag }) => lag.drained))} ms after the last receipt.
- Nothing was lost: after every round each receipt that was answered was a row with one line in the ledger, its
  rectification where poor, its contact where named, and there was no other row.

Real server, sequencer running, PostgreSQL waiting for the disk at each commit; everything on this one machine, the
traffic too. 3 of 100 ratings are poor, a third come through tokens to cases, a tenth leave a phone; every citizen rates
once. Raw: the rows that the API had just written, one prepared statement a rating on as many connections, into tables
of the same columns, checks and indexes, without triggers, foreign keys and row-level security.
`;

const list = (grown: Grown[], name: string) => {
  const at = grown.map(({ lists }) => lists.find((one) => one.name === name)!);
  const cells = at.map(({ rate, p50 }) => `${whole(rate)} · ${p50.toFixed(1)}`);
  const growing = at.flatMap((one) => one.growing);
  return `| ${name} | ${cells.join(' | ')} | ${(at[0]!.rate / at.at(-1)!.rate).toFixed(2)} | ${growing.join(', ') || 'nothing'} |`;
};

/** The section of growth. */
export const describeGrowth = (machine: string, grown: Grown[]) => `## Growth

${machine}. The public list is asked of the API without HTTP, ten at a time: a second · p50 (ms). “Slower” is how many
times fewer there were at the largest size than at the smallest; the goal is 1.3.

| | ${grown.map(({ size }) => `${whole(size)} ratings`).join(' | ')} | slower | grows in its plan |
|---|${grown.map(() => '---|').join('')}---|---|
${grown[0]!.lists.map(({ name }) => list(grown, name)).join('\n')}
| ratings given, to the raw insert | ${grown.map(({ rounds }) => ratioOf(rounds).toFixed(2)).join(' | ')} | ${(ratioOf(grown[0]!.rounds) / ratioOf(grown.at(-1)!.rounds)).toFixed(2)} | |
| ratings given, a second | ${grown.map(({ rounds }) => whole(of(rounds, ({ api }) => api.rate))).join(' | ')} | ${(of(grown[0]!.rounds, ({ api }) => api.rate) / of(grown.at(-1)!.rounds, ({ api }) => api.rate)).toFixed(2)} | |

The ratings are drawn by SQL with triggers off, with their rectifications; indexes are those of the migrations. The
ledger holds only the lines of what was given while measuring.
`;

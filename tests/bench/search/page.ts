import type { Quality } from '../../search/queries.ts';
import type { Compared } from './compare.ts';
import type { Keystrokes } from './keystrokes.ts';

const share = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(2));
const figures = ({ first, five, reciprocal, refused }: Quality) =>
  [first, five, reciprocal, refused].map(share).join(' | ');

const whole = ({ title, compared }: { title: string; compared: Compared }) => `### ${title}

| | hit@1 | hit@5 | MRR | refused |
|---|---|---|---|---|
${compared.map(({ name, quality }) => `| ${name} | ${figures(quality)} |`).join('\n')}
`;

const byType = (types: { type: string; compared: Compared }[]) => `### By kind of query: hit@1

| | queries | ${types[0]!.compared.map(({ name }) => name).join(' | ')} |
|---|---|${types[0]!.compared.map(() => '---|').join('')}
${types
  .map(
    ({ type, compared }) =>
      `| ${type} | ${compared[0]!.quality.asked} | ${compared.map(({ quality }) => share(quality.first)).join(' | ')} |`,
  )
  .join('\n')}
`;

const keys = (rows: Keystrokes[]) => `| items | a key: p50 | p99 | building the index | memory it holds |
|---|---|---|---|---|
${rows
  .map(
    ({ items, p50, p99, build, memory }) =>
      `| ${items.toLocaleString('en')} | ${p50.toFixed(2)} ms | ${p99.toFixed(2)} ms | ${Math.round(build).toLocaleString('en')} ms | ${memory.toFixed(1)} MB |`,
  )
  .join('\n')}
`;

/** The part of docs/search.md that the benchmark writes. */
export const describeSearch = (
  machine: string,
  sets: { title: string; compared: Compared }[],
  types: { type: string; compared: Compared }[],
  rows: Keystrokes[],
) => `Made by \`npm run bench:search\` in one run: ${machine}.

${sets.map(whole).join('\n')}
${byType(types)}
### Speed

Every key on the way to each query of both sets, the quickest of three times each: other programs ran on the machine.
The index's memory is taken after the garbage was collected. More than 277 items are the shipped ones and copies under the names of regions.

${keys(rows)}`;

/** npm run bench:search: how well and how fast the search answers; writes its figures into docs/search.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { startPostgres } from '../../run/embedded/postgres.ts';
import { apart, development, validation } from '../search/queries.ts';
import { describeMachine } from './page.ts';
import { compare } from './search/compare.ts';
import { pressKeys } from './search/keystrokes.ts';
import { describeSearch } from './search/page.ts';

const PAGE = fileURLToPath(new URL('../../docs/search.md', import.meta.url));
const HEADING = '## Figures\n\n';
const SIZES = [277, 1_000, 10_000, 100_000];

const everything = [...development, ...validation, ...apart];
const types = [...new Set(everything.map(({ type }) => type))].filter((type) => type !== 'out_of_scope');

const { url, stop } = await startPostgres({ say: console.log });
try {
  const machine = await describeMachine(url);
  const [ofDevelopment, ofValidation, ofApart, ...ofTypes] = await compare(url, [
    development,
    validation,
    apart,
    ...types.map((type) => everything.filter((query) => query.type === type)),
  ]);
  const figures = describeSearch(
    machine,
    [
      { title: `The ${development.length} queries it was built with`, compared: ofDevelopment! },
      {
        title: `${validation.length} further queries, mostly about other items; what was learnt from them widened the lexicon and set the refusal`,
        compared: ofValidation!,
      },
      {
        title: `${apart.length} queries written apart, from the official names alone; when first measured 0.89, 0.93, 0.75 (the first 239) and 0.87, 0.93, 0.56 (the others)`,
        compared: ofApart!,
      },
    ],
    types.map((type, at) => ({ type, compared: ofTypes[at]! })),
    SIZES.map(pressKeys),
  );
  console.log(figures);
  const [told] = (await readFile(PAGE, 'utf8')).split(HEADING);
  const page = `${told}${HEADING}${figures}`;
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
} finally {
  await stop();
}

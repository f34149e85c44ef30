import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gatherSounds } from '../../api/_features/guides/sounds.ts';
import { guides } from '../seeds/seeds.ts';

/** What somebody types, of which kind it is, and the guides that answer it: none where nothing should be found. */
export type Query = { query: string; type: string; expected: string[] };

/** What is found, best first, as codes. */
export type Finder = (query: string) => string[] | Promise<string[]>;

const read = (file: string): Query[] =>
  JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')).queries;

/** The queries with which the search was built, and others that were held against it. */
export const development = read('queries.json');
export const validation = read('validation.json');
/** Written apart, twice, with nothing of the search in view, and of the guides the official names alone. */
export const apart = read('apart.json');

/** The shipped guides as the index has them, and how their characters are read. */
export const named = guides.map(({ code, name, facts }) => ({
  code,
  name,
  everydayNames: facts.identity?.everydayNames?.value as string[],
  summary: facts.identity?.summary?.value as string,
}));
export const sounds = gatherSounds(named);

/** Shares of the queries: those with an answer in the first place, in the first five, and of the others those refused. */
export type Quality = { asked: number; first: number; five: number; reciprocal: number; refused: number };

/** How well a finder answers. `reciprocal` is the mean of 1 / place; a share of no queries is NaN. */
export const judge = async (queries: readonly Query[], find: Finder): Promise<Quality> => {
  const places: number[] = [];
  const refusals: boolean[] = [];
  for (const { query, expected } of queries) {
    const found = await find(query);
    if (expected.length) places.push(found.findIndex((code) => expected.includes(code)) + 1);
    else refusals.push(found.length === 0);
  }
  const share = (holds: (place: number) => number) =>
    places.reduce((sum, place) => sum + (place ? holds(place) : 0), 0) / places.length;
  return {
    asked: queries.length,
    first: share((place) => Number(place === 1)),
    five: share((place) => Number(place <= 5)),
    reciprocal: share((place) => 1 / place),
    refused: refusals.filter(Boolean).length / refusals.length,
  };
};

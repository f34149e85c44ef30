import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexNames } from '../../../rules/search/names.ts';
import { gatherSounds } from '../../../api/_features/guides/sounds.ts';
import { development, named, validation } from '../../search/queries.ts';
import { regions } from '../../seeds/seeds.ts';

/** What is typed on the way to each of the queries, key by key. */
const keystrokes = [...development, ...validation].flatMap(({ query }) =>
  [...query].map((_, at, typed) => typed.slice(0, at + 1).join('')),
);

/** `size` items: the shipped guides, and copies of them under the names of two regions. For measuring only. */
const grow = (size: number) => {
  const items = [...named];
  for (const { name: region } of regions)
    for (const { name: other } of regions)
      for (const guide of named) {
        if (items.length >= size) return items.slice(0, size);
        items.push({ ...guide, name: `${region}${guide.name}（${other}）` });
      }
  return items;
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const held = () => {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** How long `act` takes (ms), when nothing else gets in its way: the shortest of three times. */
const quickest = (act: () => unknown) => {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return Math.min(...times);
};

/** Times in milliseconds, memory in megabytes. */
export type Keystrokes = { items: number; build: number; memory: number; p50: number; p99: number };

/** Builds the index of `size` items and presses every key; of three times each the quickest counts. */
export const pressKeys = (size: number): Keystrokes => {
  const items = grow(size);
  const sounds = gatherSounds(items);
  const before = held();
  const search = indexNames(items, sounds);
  const memory = (held() - before) / 1e6;
  const build = quickest(() => indexNames(items, sounds));
  const times = keystrokes.map((typed) => quickest(() => search(typed))).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)]!;
  return { items: items.length, build, memory, p50: at(0.5), p99: at(0.99) };
};

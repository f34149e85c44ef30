import type { Received } from '#contract/api';
import { indexNames } from '#rules/search/names';

type Index = Received<'GET /guides/index'>;
type Search = ReturnType<typeof indexNames<Index['items'][number]>>;
/** A guide that was found, and why. */
export type Hit = ReturnType<Search>[number];

let built: { catalogue: number; search: Search } | undefined;

/** Guides by what a person typed, best first. Built at the first search, and anew when something is published. */
export const searchGuides = ({ catalogue, items, sounds }: Index, typed: string): Hit[] => {
  if (built?.catalogue !== catalogue) built = { catalogue, search: indexNames(items, sounds) };
  return built.search(typed);
};

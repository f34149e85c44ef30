import type { SourceListing } from '#contract/sources';
import type { Source } from '#contract/stated';

/** The sources with how many of the guides cite each, the most cited first, then by id. */
export const countCitations = (
  all: Iterable<Source>,
  guides: Iterable<{ sources: Source[] }>,
): SourceListing[] => {
  const citing = new Map<string, number>();
  for (const guide of guides) for (const { id } of guide.sources) citing.set(id, (citing.get(id) ?? 0) + 1);
  return [...all]
    .map(({ id, kind, title, publisher, readOn, url }) => {
      return { id, kind, title, publisher, readOn, url, guides: citing.get(id) ?? 0 };
    })
    .sort((a, b) => b.guides - a.guides || (a.id < b.id ? -1 : 1));
};

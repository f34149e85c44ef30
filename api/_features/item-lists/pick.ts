import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { ListedItem } from '#contract/item-lists';
import type { Source } from '#contract/stated';
import type { ItemList } from '#contract/vocabulary-of-item-lists';
import { listMaking } from '#rules/item-lists';
import { bare } from '#rules/known';
import type { fitting } from './fit.ts';

type Held = ReturnType<typeof fitting>['all'][number];
type Group = Record<string, { source: string } | string | undefined>;

/** The first stated fact of those that the list reads: on a list nobody is without one. */
const sourceOf = (list: ItemList, facts: GuideFacts, sources: readonly Source[]) => {
  const stated = listMaking[list].fields.flatMap((field) => {
    const [group = '', name = ''] = field.split('.');
    const fact = (facts as unknown as Record<string, Group>)[group]?.[name];
    return typeof fact === 'object' ? [fact.source] : [];
  });
  return sources.find(({ id }) => id === stated[0])!;
};

/** A guide as a line of a list. Its facts are read only now. */
export const pickListed =
  (list: ItemList) =>
  ({ listing, publishedOn, facts, sources }: Held): ListedItem => {
    const parsed = z.parse(GuideFacts, JSON.parse(facts));
    return {
      code: listing.code,
      name: listing.name,
      kind: bare(parsed.authority.kind),
      levels: bare(parsed.authority.levels),
      department: listing.department,
      audience: listing.audience,
      version: listing.version,
      publishedOn,
      source: sourceOf(list, parsed, sources),
    };
  };

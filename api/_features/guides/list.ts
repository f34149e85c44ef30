import type { GuideListing, GuideQuery } from '#contract/guides';
import { departmentsOf } from '#rules/departments';
import type { Verb } from '../../_core/route.ts';

const fits = (query: GuideQuery) => (guide: GuideListing) =>
  (!query.audience || guide.audience === query.audience) &&
  (!query.lifeStage || guide.lifeStage === query.lifeStage) &&
  (!query.businessTheme || guide.businessTheme === query.businessTheme) &&
  (!query.department || departmentsOf(guide.department).includes(query.department)) &&
  (!query.way || guide.ways.includes(query.way));

/** How many rows have been seen: up to the cursor's row in a ranking, up to its code in a list by code. */
const countSeen = (found: GuideListing[], { q, cursor }: GuideQuery) => {
  if (!cursor) return 0;
  if (!q) return found.filter((guide) => guide.code <= cursor).length;
  const at = found.findIndex((guide) => guide.code === cursor);
  return at < 0 ? found.length : at + 1;
};

/** Guides by code, or best first when words are given, a page of `limit` at a time. */
export const listGuides: Verb<'GET /guides'> = (query, { catalogue }) => {
  const { listings, search } = catalogue.guides;
  const found = (query.q ? search(query.q) : listings).filter(fits(query));
  const seen = countSeen(found, query);
  const items = found.slice(seen, seen + query.limit).map((guide) => ({ foundBy: null, ...guide }));
  const last = items.at(-1);
  return { items, next: last && seen + items.length < found.length ? last.code : null };
};

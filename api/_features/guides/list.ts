import type { GuideListing, GuideQuery } from '#contract/guides';
import { departmentsOf } from '#rules/departments';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';

const fits = (query: GuideQuery) => (guide: GuideListing) =>
  (!query.audience || guide.audience === query.audience) &&
  (!query.lifeStage || guide.lifeStage === query.lifeStage) &&
  (!query.businessTheme || guide.businessTheme === query.businessTheme) &&
  (!query.department || departmentsOf(guide.department).includes(query.department)) &&
  (!query.way || guide.ways.includes(query.way));

/** Where a page begins: behind the cursor's row in a ranking, behind its code in a list by code. */
const beginOf = (rows: readonly GuideListing[], { q, cursor }: GuideQuery) => {
  if (!cursor) return 0;
  const at = rows.findIndex(({ code }) => (q ? code === cursor : code > cursor));
  if (at < 0) return rows.length;
  return q ? at + 1 : at;
};

/** The rows that fit, from the begin of the page on, and no more of them than show whether another page follows. */
const takePage = <T extends GuideListing>(rows: readonly T[], query: GuideQuery) => {
  const fit = fits(query);
  const taken: T[] = [];
  for (let at = beginOf(rows, query); at < rows.length && taken.length <= query.limit; at += 1)
    if (fit(rows[at]!)) taken.push(rows[at]!);
  return taken;
};

/** Guides by code, or the 100 best, best first, when words are given; a page of `limit` at a time. */
export const listGuides: Verb<'GET /guides'> = (query, { catalogue }) => {
  const { listings, search } = catalogue.guides;
  const taken = takePage(query.q ? search(query.q, fits(query)) : listings, query);
  const { page, next } = pageOf(taken, query.limit, ({ code }) => code);
  return { items: page.map((guide) => ({ foundBy: null, ...guide })), next };
};

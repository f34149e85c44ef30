import { exercisingLevels } from '#contract/vocabulary';
import { departmentsOf } from '#rules/departments';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { fitting } from './fit.ts';
import { pickListed } from './pick.ts';
import { asOf, summaryOf } from './summary.ts';

type Level = keyof typeof exercisingLevels;

/** One list by code, a page of `limit` at a time, with the departments and levels that occur on it. */
export const readItemList: Verb<'GET /item-lists/:id'> = (query, { catalogue }) => {
  const { all, fit } = fitting(catalogue, query);
  const rest = fit.filter(({ listing }) => !query.cursor || listing.code > query.cursor);
  const { page, next } = pageOf(rest.slice(0, query.limit + 1), query.limit, ({ listing }) => listing.code);
  const levels = new Set(all.flatMap((guide) => guide.levels));
  return {
    ...asOf(catalogue),
    ...summaryOf(query.id, catalogue),
    found: fit.length,
    departments: [...new Set(all.flatMap(({ listing }) => departmentsOf(listing.department)))].toSorted(
      (a, b) => a.localeCompare(b, 'zh-CN'),
    ),
    levels: (Object.keys(exercisingLevels) as Level[]).filter((level) => levels.has(level)),
    items: page.map(pickListed(query.id)),
    next,
  };
};

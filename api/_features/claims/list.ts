import { countClaims } from '#rules/claim-rate';
import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { pickClaims } from './pick.ts';

/** What one agency has claimed of the catalogue above, with the two numbers of the rate. */
export const listClaims: Verb<'GET /claims'> = (query, { catalogue }) => {
  const { agency, all, fit, pick } = pickClaims(catalogue, query);
  const begin = query.cursor ? fit.findIndex(({ id }) => id === query.cursor) + 1 : 0;
  const { page, next } = pageOf(fit.slice(begin, begin + query.limit + 1), query.limit, ({ id }) => id);
  return {
    agency: agency ? { id: agency.id, name: agency.name, demonstration: agency.demonstration } : null,
    counts: countClaims(all.map(({ state }) => state)),
    found: fit.length,
    items: page.map(pick),
    next,
  };
};

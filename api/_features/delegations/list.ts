import { pageOf } from '../../_core/page.ts';
import type { Verb } from '../../_core/route.ts';
import { pickDelegations } from './pick.ts';

/** 下放清单, the newest day first; of one guide if asked. */
export const listDelegations: Verb<'GET /delegations'> = ({ guide, cursor, limit }, { catalogue }) => {
  const all = pickDelegations(catalogue, guide);
  const begin = cursor ? all.findIndex(({ id }) => id === cursor) + 1 : 0;
  const { page, next } = pageOf(all.slice(begin, begin + limit + 1), limit, ({ id }) => id);
  return { items: page, found: all.length, next };
};

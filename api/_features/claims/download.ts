import type { Claim } from '#contract/claims';
import { claimStates } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { pagesOf, tableOf, type Columns } from '../../_core/csv.ts';
import type { Verb } from '../../_core/route.ts';
import { pickClaims } from './pick.ts';

const columns: Columns<Claim> = {
  单位: ({ agency }) => agency,
  上级目录: ({ catalogue }) => catalogue,
  上级的编码: ({ code }) => code,
  上级的名称: ({ name }) => name,
  部门: ({ department }) => stated(department) ?? '没说明',
  认领到哪步: ({ state }) => claimStates[state],
  办事指南编号: ({ guide }) => guide?.code,
  办事指南: ({ guide }) => guide?.name,
  理由: ({ reason }) => reason,
};

/** What one agency has claimed, as one table. */
export const downloadClaims: Verb<'GET /claims/csv'> = (query, { catalogue }) => {
  const { fit, pick } = pickClaims(catalogue, query);
  return tableOf(columns, pagesOf(fit, pick));
};

import type { Delegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { pagesOf, tableOf, type Columns } from '../../_core/csv.ts';
import type { Verb } from '../../_core/route.ts';
import { pickDelegations } from './pick.ts';

const columns: Columns<Delegation> = {
  编号: ({ guide }) => guide,
  事项名称: ({ name }) => name,
  下放还是上收: ({ move }) => delegationMoves[move],
  哪里: ({ receiver }) => receiver,
  哪一类: ({ receiverKind }) => receiverKinds[receiverKind],
  从哪天起: ({ effectiveOn }) => effectiveOn,
  承接条件: ({ conditions }) => stated(conditions) ?? '没说明',
  承接培训: ({ training }) => stated(training) ?? '没说明',
  依据: ({ basis }) => basis,
  登记单位: ({ agency }) => (agency.demonstration ? `${agency.name}（演示）` : agency.name),
};

/** 下放清单 as one table. */
export const downloadDelegations: Verb<'GET /delegations/csv'> = ({ guide }, { catalogue }) =>
  tableOf(
    columns,
    pagesOf(pickDelegations(catalogue, guide), (one) => one),
  );

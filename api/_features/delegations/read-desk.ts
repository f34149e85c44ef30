import type { DeskDelegation } from '#contract/delegations';
import type { Transact } from '../../_core/database.ts';

/** What an agency has entered, what is struck too, the newest day first. */
export const readDeskDelegations = async (transaction: Transact, agency: string) => {
  const rows = await transaction
    .selectFrom('delegations')
    .innerJoin('guide_versions', 'guide_versions.guide_code', 'delegations.guide_code')
    .distinctOn(['effective_on', 'delegations.id'])
    .selectAll('delegations')
    .select('guide_versions.name')
    .where('agency_id', '=', agency)
    .orderBy('effective_on', 'desc')
    .orderBy('delegations.id')
    .orderBy('number', 'desc')
    .execute();
  const items = rows.map((row) => ({
    id: row.id,
    guide: row.guide_code,
    name: row.name,
    move: row.move as DeskDelegation['move'],
    receiver: row.receiver,
    receiverKind: row.receiver_kind as DeskDelegation['receiverKind'],
    effectiveOn: row.effective_on,
    basis: row.basis,
    conditions: row.conditions,
    training: row.training,
    struck: row.struck,
    revision: row.revision,
  }));
  return { items };
};

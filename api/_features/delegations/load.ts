import type { Delegation } from '#contract/delegations';
import type { Transact } from '../../_core/database.ts';

/** What was handed down and taken back, as far as it stands: the newest day first. */
export const loadDelegations = async (transaction: Transact) => {
  const rows = await transaction
    .selectFrom('delegations')
    .selectAll()
    .where('struck', '=', false)
    .orderBy('effective_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    guide: row.guide_code,
    move: row.move as Delegation['move'],
    receiver: row.receiver,
    receiverKind: row.receiver_kind as Delegation['receiverKind'],
    effectiveOn: row.effective_on,
    basis: row.basis,
    agencyId: row.agency_id,
    conditions: row.conditions ?? 'not-provided',
    training: row.training ?? 'not-provided',
  }));
};

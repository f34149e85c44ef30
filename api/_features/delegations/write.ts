import type { WrittenDelegation } from '#contract/delegations';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { refuseForeign } from '../guides/keeper.ts';
import { readDeskDelegation } from './read-desk.ts';

const rowOf = ({
  guide,
  receiverKind,
  effectiveOn,
  id: _id,
  revision: _revision,
  ...rest
}: WrittenDelegation) => ({
  guide_code: guide,
  receiver_kind: receiverKind,
  effective_on: effectiveOn,
  ...rest,
});
type Row = ReturnType<typeof rowOf>;

/** Whether the very same stands there already: what is sent again changes nothing. */
const isThere = async (transaction: Transact, id: string, agency: string, row: Row) => {
  const there = await transaction
    .selectFrom('delegations')
    .selectAll()
    .where('id', '=', id)
    .where('agency_id', '=', agency)
    .executeTakeFirst();
  return !!there && (Object.keys(row) as (keyof Row)[]).every((field) => there[field] === row[field]);
};

/** Adds it, or changes the revision that was seen. Gives whether it could. */
const write = async (
  transaction: Transact,
  { id, revision }: WrittenDelegation,
  agency: string,
  row: Row,
) => {
  if (revision === 0) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('delegations')
      .values({ id, agency_id: agency, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return !!numInsertedOrUpdatedRows;
  }
  const { numUpdatedRows } = await transaction
    .updateTable('delegations')
    .set(row)
    .where('id', '=', id)
    .where('agency_id', '=', agency)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return !!numUpdatedRows;
};

/**
 * Enters what was handed down or taken back, or changes an entry; what was entered by mistake is struck, not deleted.
 * Refuses: `no-such-guide`, `not-your-guide`, `changed-meanwhile` (another agency's entry too).
 */
export const writeDelegation: Verb<'POST /desk/delegations'> = (sent, { asCaller, staff: { agency } }) =>
  asCaller(async (transaction) => {
    await refuseForeign(transaction, sent.guide, agency);
    const row = rowOf(sent);
    const done =
      (await isThere(transaction, sent.id, agency, row)) || (await write(transaction, sent, agency, row));
    if (!done) throw new Refusal('changed-meanwhile');
    return readDeskDelegation(transaction, agency, sent.id);
  });

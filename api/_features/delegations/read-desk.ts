import { sql } from 'kysely';
import type { DeskDelegation } from '#contract/delegations';
import type { Transact } from '../../_core/database.ts';

/** What an agency has entered, what is struck too; each under the latest name of its guide. */
const rowsOf = (transaction: Transact, agency: string) =>
  transaction
    .selectFrom('delegations')
    .selectAll()
    .select(
      sql<string>`coalesce((
        select name from public.guide_versions where guide_code = delegations.guide_code
        order by number desc limit 1), guide_code)`.as('name'),
    )
    .where('agency_id', '=', agency);
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

const pick = (row: Row): DeskDelegation => ({
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
});

/** The newest day first, `most` of them behind the one that the cursor names. */
export const readDeskDelegations = async (
  transaction: Transact,
  agency: string,
  cursor: string | undefined,
  most: number,
) => {
  const rows = await rowsOf(transaction, agency)
    .$if(!!cursor, (all) =>
      all.where(
        sql<boolean>`(effective_on, id) < (
          select seen.effective_on, seen.id from public.delegations as seen where seen.id = ${cursor})`,
      ),
    )
    .orderBy('effective_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(pick);
};

/** One that stands there for certain. */
export const readDeskDelegation = async (transaction: Transact, agency: string, id: string) =>
  pick(await rowsOf(transaction, agency).where('id', '=', id).executeTakeFirstOrThrow());

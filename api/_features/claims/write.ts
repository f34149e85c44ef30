import type { Sent } from '#contract/api';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { refuseForeign } from '../guides/keeper.ts';
import { readCounts } from './counts.ts';

type Written = Sent<'POST /desk/claims'>;

/** Nothing is kept that the state has no use for. */
const rowOf = ({ state, guide, reason }: Written) => ({
  state,
  guide_code: state === 'claimed' ? guide : null,
  reason: state === 'not-applicable' ? reason : '',
});

const load = (transaction: Transact, item: string, agency: string) =>
  transaction
    .selectFrom('upper_items')
    .leftJoin('claims', 'claims.item_id', 'upper_items.id')
    .select(['claims.state', 'claims.guide_code', 'claims.reason', 'claims.revision'])
    .where('upper_items.id', '=', item)
    .where('upper_items.agency_id', '=', agency)
    .executeTakeFirst();

/** Adds the claim, or changes the revision that was seen. Gives the new revision; undefined where it could not. */
const write = async (transaction: Transact, { item, revision, ...sent }: Written, agency: string) => {
  const row = rowOf({ item, revision, ...sent });
  const written =
    revision === 0
      ? await transaction
          .insertInto('claims')
          .values({ item_id: item, agency_id: agency, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .executeTakeFirst()
      : await transaction
          .updateTable('claims')
          .set(row)
          .where('item_id', '=', item)
          .where('revision', '=', revision)
          .returning('revision')
          .executeTakeFirst();
  return written?.revision;
};

/**
 * Claims an item of the catalogue above with a guide, or says why it does not apply, or opens it again; sent again it
 * is the same. Refuses: `no-such-upper-item` (another agency's too), `no-such-guide`, `not-your-guide`, `reason-needed`,
 * `changed-meanwhile`.
 */
export const writeClaim: Verb<'POST /desk/claims'> = (sent, { asCaller, catalogue, staff: { agency } }) =>
  asCaller(async (transaction) => {
    const before = await load(transaction, sent.item, agency);
    if (!before) throw new Refusal('no-such-upper-item');
    if (sent.state === 'claimed') {
      if (!sent.guide || !catalogue.guides.byCode.has(sent.guide)) throw new Refusal('no-such-guide');
      await refuseForeign(transaction, sent.guide, agency);
    }
    if (sent.state === 'not-applicable' && !sent.reason) throw new Refusal('reason-needed');
    const { revision: seen, ...was } = before;
    const same = JSON.stringify(was) === JSON.stringify(rowOf(sent));
    const revision = same && seen ? seen : await write(transaction, sent, agency);
    if (!revision) throw new Refusal('changed-meanwhile');
    return { revision, counts: await readCounts(transaction, agency) };
  });

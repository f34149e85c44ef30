import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';

/** Who keeps a guide that has been published; undefined where there is none. */
export const findKeeper = async (transaction: Transact, code: string) =>
  (await transaction.selectFrom('guides').select('agency_id').where('code', '=', code).executeTakeFirst())
    ?.agency_id;

/** Refuses a guide that nobody has published, `no-such-guide`, and one that another agency keeps, `not-your-guide`. */
export const refuseForeign = async (transaction: Transact, code: string, agency: string) => {
  const keeper = await findKeeper(transaction, code);
  if (!keeper) throw new Refusal('no-such-guide');
  if (keeper !== agency) throw new Refusal('not-your-guide');
};

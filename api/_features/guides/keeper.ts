import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';

/** Refuses a guide that is not there, `no-such-guide`, or that another agency keeps: `not-your-guide`. */
export const refuseForeign = async (transaction: Transact, code: string, agency: string) => {
  const guide = await transaction
    .selectFrom('guides')
    .select('agency_id')
    .where('code', '=', code)
    .executeTakeFirst();
  if (!guide) throw new Refusal('no-such-guide');
  if (guide.agency_id !== agency) throw new Refusal('not-your-guide');
};

import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { refuseForeign } from '../guides/keeper.ts';
import { contentOf, rowOf } from './content.ts';
import { readDetail } from './detail.ts';
import { findOpenDraft, versionsOf } from './load.ts';

/**
 * Asks that a guide be taken down, which another has to agree to. Refuses: `no-such-guide`, `not-your-guide`,
 * `reason-needed`, and `not-now` while something else is being written.
 */
export const withdrawGuide: Verb<'POST /desk/guides/:code/withdrawal'> = ({ code, why }, act) =>
  act.asCaller(async (transaction) => {
    const { staff } = act;
    await refuseForeign(transaction, code, staff.agency);
    if (!why) throw new Refusal('reason-needed', [{ field: 'why', problem: '没填' }]);
    const current = await versionsOf(transaction, code).where('withdrawn_at', 'is', null).executeTakeFirst();
    if (!current) throw new Refusal('no-such-guide');
    await transaction
      .insertInto('guide_drafts')
      .values({
        guide_code: code,
        agency_id: staff.agency,
        kind: 'withdrawal',
        ...rowOf(contentOf(current)),
        why,
        state: 'submitted',
        written_by: [staff.id],
        edited_by: staff.name,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const open = await findOpenDraft(transaction, code);
    if (open?.kind !== 'withdrawal' || open.why !== why) throw new Refusal('not-now');
    return readDetail(transaction, code, act);
  });

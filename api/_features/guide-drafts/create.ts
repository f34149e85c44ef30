import { sha256 } from '../../_core/digest.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { rowOf } from './content.ts';
import { readDetail } from './detail.ts';

/** A new guide, as a draft under a number of its own. Sent again it is the same. Refuses: `sent-otherwise`. */
export const createGuide: Verb<'POST /desk/guides'> = ({ id, content, why }, act) =>
  act.asCaller(async (transaction) => {
    const { staff } = act;
    const sent_digest = sha256(JSON.stringify([content, why]));
    await transaction
      .insertInto('guide_drafts')
      .values({
        id,
        agency_id: staff.agency,
        kind: 'change',
        ...rowOf(content),
        why,
        written_by: [staff.id],
        edited_by: staff.name,
        sent_digest,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const begun = await transaction
      .selectFrom('guide_drafts')
      .select(['guide_code', 'sent_digest'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (begun?.sent_digest !== sent_digest) throw new Refusal('sent-otherwise');
    return readDetail(transaction, begun.guide_code, act);
  });

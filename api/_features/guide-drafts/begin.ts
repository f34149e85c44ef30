import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { refuseForeign } from '../guides/keeper.ts';
import { contentOf, rowOf } from './content.ts';
import { readDetail } from './detail.ts';
import { findOpenDraft, versionsOf } from './load.ts';

/**
 * Begins to change a guide: from what is public, else from what was last, or from an earlier version to go back to it.
 * Where somebody has begun already, theirs is given. Refuses: `no-such-guide`, `not-your-guide`, `no-such-version`, and
 * `not-now` when another thing is being written than the earlier version.
 */
export const beginDraft: Verb<'POST /desk/guides/:code/draft'> = ({ code, from }, act) =>
  act.asCaller(async (transaction) => {
    const { staff } = act;
    if (from === undefined && (await findOpenDraft(transaction, code)))
      return readDetail(transaction, code, act);
    await refuseForeign(transaction, code, staff.agency);
    const versions = versionsOf(transaction, code).limit(1);
    const asked = from === undefined ? versions : versions.where('number', '=', from);
    const origin = await asked.executeTakeFirst();
    if (!origin) throw new Refusal('no-such-version');
    const content = contentOf(origin);
    await transaction
      .insertInto('guide_drafts')
      .values({
        guide_code: code,
        agency_id: staff.agency,
        kind: 'change',
        ...rowOf(content),
        written_by: [staff.id],
        edited_by: staff.name,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const detail = await readDetail(transaction, code, act);
    if (from !== undefined && !isDeepStrictEqual(detail.draft?.content, content))
      throw new Refusal('not-now');
    return detail;
  });

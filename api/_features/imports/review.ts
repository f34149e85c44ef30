import { sql } from 'kysely';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { findImport, showImport } from './find.ts';

/** How many drafts one request reviews: publishing them takes a second or two. */
const BATCH = 300;

/**
 * Reviews the drafts of an import that wait, some at a time: whoever asks goes on until none is left. What is approved
 * is published. Refuses: `no-such-import`; whoever brought it in: `own-writing`; a return without its reason:
 * `reason-needed`.
 */
export const reviewImport: Verb<'POST /desk/imports/:id/review'> = async (sent, { asCaller, staff }) => {
  const { id, verdict, note } = sent;
  if (verdict === 'return' && !note) throw new Refusal('reason-needed');
  return asCaller(async (transaction) => {
    const { staff_id: writer } = await findImport(transaction, id);
    if (writer === staff.id) throw new Refusal('own-writing');
    const waiting = await transaction
      .selectFrom('guide_drafts')
      .select('id')
      .where('import_id', '=', id)
      .where('state', '=', 'submitted')
      // One of them may be under another reviewer's eyes: that one is theirs.
      .where(sql<boolean>`not ${staff.id}::uuid = any (written_by)`)
      .orderBy('guide_code')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    const ids = waiting.map((draft) => draft.id);
    const move = (state: string) =>
      transaction
        .updateTable('guide_drafts')
        .set({ state, review_note: note || null })
        .where('id', 'in', ids)
        .execute();
    if (ids.length) {
      await move(verdict === 'approve' ? 'approved' : 'returned');
      if (verdict === 'approve') await move('published');
    }
    const shown = await showImport(transaction, id, staff);
    return { reviewed: ids.length, left: shown.drafts?.waiting ?? 0, import: shown };
  });
};

import { sql } from 'kysely';
import { dayOf } from '#rules/shanghai';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { sayObjection } from '../guide-drafts/move.ts';
import { findImport, showImport } from './find.ts';

/** How many drafts one request reviews: publishing them takes a second or two. */
const BATCH = 300;

/**
 * Reviews the drafts of an import that wait, some at a time: whoever asks goes on until none is left. What is approved
 * is published, but for what has a day of its own, or cannot follow the version in force by now: that is left to the clock.
 * Refuses: `no-such-import`; whoever brought it in: `own-writing`; a return without its reason: `reason-needed`; where
 * another was a moment faster: `changed-meanwhile`.
 */
export const reviewImport: Verb<'POST /desk/imports/:id/review'> = async (sent, { asCaller, staff }) => {
  const { id, verdict, note } = sent;
  if (verdict === 'return' && !note) throw new Refusal('reason-needed');
  return asCaller(async (transaction) => {
    const { staff_id: writer } = await findImport(transaction, id);
    if (writer === staff.id) throw new Refusal('own-writing');
    const waiting = await transaction
      .selectFrom('guide_drafts')
      .select(['id', 'effective_on', 'based_on'])
      .select(sql<number | null>`haoban.version_in_force(guide_code)`.as('in_force'))
      .where('import_id', '=', id)
      .where('state', '=', 'submitted')
      // One of them may be under another reviewer's eyes: that one is theirs.
      .where(sql<boolean>`not ${staff.id}::uuid = any (written_by)`)
      .orderBy('guide_code')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    const move = async (drafts: typeof waiting, state: string) => {
      const ids = drafts.map((draft) => draft.id);
      if (!ids.length) return;
      await transaction
        .updateTable('guide_drafts')
        .set({ state, review_note: note || null })
        .where('id', 'in', ids)
        .execute()
        .catch(sayObjection);
    };
    await move(waiting, verdict === 'approve' ? 'approved' : 'returned');
    const today = dayOf(new Date());
    const due = waiting.filter((one) => (one.effective_on ?? '') <= today && one.based_on === one.in_force);
    if (verdict === 'approve') await move(due, 'published');
    const shown = await showImport(transaction, id, staff);
    return { reviewed: waiting.length, left: shown.drafts?.waiting ?? 0, import: shown };
  });
};

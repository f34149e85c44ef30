import type { GuideDraftKind, GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { hasEnded } from '#rules/draft-moves';
import type { Transact } from '../../_core/database.ts';
import { contentColumns } from './content.ts';

/** The last draft of a guide that the caller may see, ended or not. */
export const findDraft = async (transaction: Transact, code: string) => {
  const row = await transaction
    .selectFrom('guide_drafts')
    .selectAll()
    .where('guide_code', '=', code)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, kind: row.kind as GuideDraftKind, state: row.state as GuideDraftState };
};
export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

/** The draft of a guide that is being written. */
export const findOpenDraft = async (transaction: Transact, code: string) => {
  const draft = await findDraft(transaction, code);
  return draft && !hasEnded(draft.state) ? draft : undefined;
};

const headColumns = ['number', 'published_at', 'withdrawn_at', 'why'] as const;

/** The versions of a guide without what they say, the newest first. */
export const versionHeads = (transaction: Transact, code: string) =>
  transaction
    .selectFrom('guide_versions')
    .select(headColumns)
    .where('guide_code', '=', code)
    .orderBy('number', 'desc');

/** The versions of a guide with what they say, the newest first: whoever asks says which, or how many. */
export const versionsOf = (transaction: Transact, code: string) =>
  versionHeads(transaction, code).select(contentColumns);

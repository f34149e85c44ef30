import type { GuideDraftKind, GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { hasEnded } from '#rules/draft-moves';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
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

/** Every version of a guide, the newest first. */
export const loadVersions = (transaction: Transact, code: string) =>
  transaction
    .selectFrom('guide_versions')
    .select(['number', 'published_at', 'withdrawn_at', 'why', ...contentColumns])
    .where('guide_code', '=', code)
    .orderBy('number', 'desc')
    .execute();

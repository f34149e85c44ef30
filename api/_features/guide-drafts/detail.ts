import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { actors } from '#contract/vocabulary-of-rectifications';
import { hasEnded } from '#rules/draft-moves';
import type { Staff } from '../../_core/caller.ts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { findKeeper } from '../guides/keeper.ts';
import { contentOf } from './content.ts';
import { findDraft, versionHeads, versionsOf, type Draft } from './load.ts';

/** How many versions the desk lists: to an older one it can still go back by its number. */
const MOST_VERSIONS = 100;

type Head = Awaited<ReturnType<ReturnType<typeof versionHeads>['execute']>>[number];

const reviewOf = ({ reviewed_by: by, reviewed_at: at, review_note: note }: Draft): GuideDraft['review'] =>
  at === null ? null : { by: by ?? actors.clock, at, note: note ?? '' };

const pickDraft = (draft: Draft, { id }: Staff): GuideDraft => ({
  kind: draft.kind,
  state: draft.state,
  editedBy: draft.edited_by,
  editedAt: draft.edited_at,
  effectiveOn: draft.effective_on,
  revision: draft.revision,
  basedOn: draft.based_on,
  why: draft.why,
  content: contentOf(draft),
  submittedAt: draft.submitted_at,
  review: reviewOf(draft),
  own: draft.written_by.includes(id),
});

/** A version as the desk and everybody see it, without what it says. */
export const pickVersion = (row: Head) => ({
  number: row.number,
  publishedAt: row.published_at,
  withdrawnAt: row.withdrawn_at,
  why: row.why,
});

/** A guide as somebody of an agency sees it; what others are writing is not seen. Refuses: `no-such-guide`. */
export const readDetail = async (
  transaction: Transact,
  code: string,
  { staff, catalogue }: { staff: Staff; catalogue: Catalogue },
): Promise<DeskGuide> => {
  const last = await findDraft(transaction, code);
  const keeper = (await findKeeper(transaction, code)) ?? last?.agency_id;
  if (!keeper) throw new Refusal('no-such-guide');
  const versions = await versionHeads(transaction, code).limit(MOST_VERSIONS).execute();
  const current = await versionsOf(transaction, code).where('withdrawn_at', 'is', null).executeTakeFirst();
  return {
    code,
    keeper: catalogue.agencies.find(({ id }) => id === keeper)!.name,
    yours: keeper === staff.agency,
    current: current ? { number: current.number, content: contentOf(current) } : null,
    draft: last && !hasEnded(last.state) ? pickDraft(last, staff) : null,
    versions: versions.map(pickVersion),
  };
};

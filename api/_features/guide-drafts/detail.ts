import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { actors } from '#contract/vocabulary-of-rectifications';
import { hasEnded } from '#rules/draft-moves';
import type { Staff } from '../../_core/caller.ts';
import type { Catalogue } from '../../_core/catalogue.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { contentOf } from './content.ts';
import { findDraft, findKeeper, loadVersions, type Draft } from './load.ts';

type Versions = Awaited<ReturnType<typeof loadVersions>>;

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
export const pickVersion = (row: Versions[number]) => ({
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
  const versions = await loadVersions(transaction, code);
  const current = versions.find((version) => version.withdrawn_at === null);
  return {
    code,
    keeper: catalogue.agencies.find(({ id }) => id === keeper)!.name,
    yours: keeper === staff.agency,
    current: current ? { number: current.number, content: contentOf(current) } : null,
    draft: last && !hasEnded(last.state) ? pickDraft(last, staff) : null,
    versions: versions.map(pickVersion),
  };
};

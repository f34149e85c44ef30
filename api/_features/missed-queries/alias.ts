import type { GuideDraftState } from '#contract/vocabulary-of-guide-drafts';
import { lintGuide } from '#rules/guide-lint';
import { known } from '#rules/known';
import { dayOf } from '#rules/shanghai';
import type { Staff } from '../../_core/caller.ts';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { contentColumns, contentOf } from '../guide-drafts/content.ts';
import { moveDraft } from '../guide-drafts/move.ts';
import { findGuide } from '../guides/find.ts';

/** Whose word it is that people say so: ours. */
const SOURCE = 'editor';

type Facts = { identity?: { everydayNames?: { value: string[]; source: string } } };

/** The facts with more everyday names, and which of them are new. */
const withNames = (facts: Facts, phrases: readonly string[]) => {
  const names = known(facts.identity?.everydayNames ?? 'not-provided') ?? [];
  const added = [...new Set(phrases)].filter((phrase) => !names.includes(phrase));
  const everydayNames = { ...facts.identity?.everydayNames, value: [...names, ...added], source: SOURCE };
  return { added, facts: JSON.stringify({ ...facts, identity: { ...facts.identity, everydayNames } }) };
};

/** What is public of a guide. Refuses one that another agency keeps: `not-your-guide`. */
const readPublic = async (transaction: Transact, code: string, agency: string) => {
  const guide = await transaction
    .selectFrom('guides')
    .innerJoin('guide_versions', 'guide_versions.guide_code', 'guides.code')
    .select(['guides.agency_id', ...contentColumns.map((column) => `guide_versions.${column}` as const)])
    .where('code', '=', code)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!guide) throw new Refusal('no-such-guide');
  if (guide.agency_id !== agency) throw new Refusal('not-your-guide');
  const { agency_id: _, ...content } = guide;
  return content;
};

/** Whether it could be published with these facts; where not, an editor has to mend it first. */
const isSound = (content: Awaited<ReturnType<typeof readPublic>>, facts: string) =>
  !lintGuide(contentOf({ ...content, facts: JSON.parse(facts) }), dayOf(Date.now())).some(
    ({ level }) => level === 'error',
  );

const begin = async (transaction: Transact, code: string, phrases: readonly string[], staff: Staff) => {
  const content = await readPublic(transaction, code, staff.agency);
  const { added, facts } = withNames(content.facts as Facts, phrases);
  if (!added.length) return { added, state: 'published' as const };
  const state = isSound(content, facts) ? ('submitted' as const) : ('draft' as const);
  const draft = {
    ...content,
    guide_code: code,
    agency_id: staff.agency,
    kind: 'change',
    facts,
    why: `有人这样搜，没找到：${added.join('、')}`.slice(0, 500),
    state,
    written_by: [staff.id],
    edited_by: staff.name,
  };
  const begun = await transaction
    .insertInto('guide_drafts')
    .values(draft)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!begun) throw new Refusal('changed-meanwhile');
  return { added, state };
};

const findOpen = (transaction: Transact, code: string) =>
  transaction
    .selectFrom('guide_drafts')
    .select(['id', 'kind', 'state', 'revision', 'facts'])
    .where('guide_code', '=', code)
    .where('state', 'in', ['draft', 'submitted', 'returned', 'approved'])
    .executeTakeFirst();
type Open = NonNullable<Awaited<ReturnType<typeof findOpen>>>;

/** Writes the names into what is being written; what waits for a review or its day is not touched: `not-now`. */
const join = async (transaction: Transact, open: Open, phrases: readonly string[]) => {
  const { added, facts } = withNames(open.facts as Facts, phrases);
  const state = open.state as GuideDraftState;
  if (open.kind === 'withdrawal') throw new Refusal('not-now');
  if (!added.length) return { added, state };
  if (state !== 'draft' && state !== 'returned') throw new Refusal('not-now');
  await moveDraft(transaction, open, 'write', { facts });
  return { added, state: 'draft' as const };
};

/**
 * Makes words a guide's everyday names, through the same review as every change: a draft of its own goes straight to the
 * reviewer, or the words join what an editor is writing already. Sent again it is the same.
 * Refuses: `no-such-guide`, `not-your-guide`, `not-now`, `changed-meanwhile`.
 */
export const proposeAlias: Verb<'POST /desk/missed-queries/alias'> = ({ code, phrases }, act) =>
  act.asCaller(async (transaction) => {
    const { name } = findGuide(act.catalogue, code).listing;
    const open = await findOpen(transaction, code);
    const { added, state } = open
      ? await join(transaction, open, phrases)
      : await begin(transaction, code, phrases, act.staff);
    return { code, name, state, added: added.length };
  });

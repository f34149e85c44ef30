import type { Reason } from '#contract/refusals';
import type { GuideDraftAct } from '#contract/vocabulary-of-guide-drafts';
import { canMove, draftMoves, hasEnded } from '#rules/draft-moves';
import type { Transact } from '../../_core/database.ts';
import { Refusal } from '../../_core/refusal.ts';
import { findDraft, type Draft } from './load.ts';

/** The rules of the database that may speak against a move, as a person is told. */
const objections: Record<string, Reason> = {
  guide_draft_moves: 'not-now',
  second_person: 'own-writing',
  reason_needed: 'reason-needed',
  changed_meanwhile: 'changed-meanwhile',
};

/** Says what the database has against a move as a person is told it. Throws the refusal, else the error as it came. */
export const sayObjection = (error: { constraint?: string }) => {
  const reason = objections[error.constraint ?? ''];
  throw reason ? new Refusal(reason) : error;
};

export type Seen = { code: string; revision: number };

/** The last draft of a guide. Refuses where the caller's agency has never written one: `no-such-draft`. */
export const loadDraft = async (transaction: Transact, code: string) => {
  const draft = await findDraft(transaction, code);
  if (!draft) throw new Refusal('no-such-draft');
  return draft;
};

/** Whether the very next thing that happened to the draft that was seen is this act: then it was sent twice. */
export const isDone = ({ state, revision }: Draft, seen: Seen, act: GuideDraftAct) =>
  state === draftMoves[act].to && revision === seen.revision + 1;

/** Refuses to move what another has moved, `changed-meanwhile`, what has ended, `no-such-draft`, or not so, `not-now`. */
export const refuseMove = ({ state, revision }: Draft, seen: Seen, act: GuideDraftAct) => {
  if (revision !== seen.revision) throw new Refusal('changed-meanwhile');
  if (hasEnded(state)) throw new Refusal('no-such-draft');
  if (!canMove(state, act)) throw new Refusal('not-now');
};

/**
 * Moves a draft as it was loaded, and writes `also` in it. Gives it as it is then. Refuses, where somebody was a moment
 * faster or the database says so: `changed-meanwhile`, `not-now`, `own-writing`, `reason-needed`.
 */
export const moveDraft = async (
  transaction: Transact,
  { id, revision }: Pick<Draft, 'id' | 'revision'>,
  act: GuideDraftAct,
  also: object = {},
) => {
  const moved = await transaction
    .updateTable('guide_drafts')
    .set({ ...also, state: draftMoves[act].to })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(['id', 'revision', 'effective_on'])
    .executeTakeFirst()
    .catch(sayObjection);
  if (!moved) throw new Refusal('changed-meanwhile');
  return moved;
};

import type { Send } from '#contract/api';
import type { DeskDelegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { delegationWords } from '../claims/words';

const labels = delegationWords.fields;

const blank = {
  guide: '',
  move: 'handed-down',
  receiverKind: 'township',
  receiver: '',
  effectiveOn: '',
  basis: '',
  struck: false,
} as const;

/** An entry as it is typed: `guide` is its code until another is picked. */
export type Written = Pick<
  DeskDelegation,
  'id' | 'guide' | 'move' | 'receiverKind' | 'receiver' | 'effectiveOn' | 'basis' | 'struck'
> & { conditions: string; training: string };

/** What is there as it is typed; of a new entry only the id is there. */
export const written = (of: { id: string } & Partial<DeskDelegation>): Written => {
  const { id, guide, move, receiverKind, receiver, effectiveOn, basis, struck } = { ...blank, ...of };
  const [conditions, training] = [of.conditions ?? '', of.training ?? ''];
  return { id, guide, move, receiverKind, receiver, effectiveOn, basis, struck, conditions, training };
};

export const areFaulty = ({ receiver, basis, effectiveOn }: Written) =>
  !receiver.trim() || !basis.trim() || !effectiveOn;

/** What is typed, as it is sent: what is empty is not known. */
export const toSend = (typed: Written): Omit<Send<'POST /desk/delegations'>, 'revision'> => ({
  ...typed,
  receiver: typed.receiver.trim(),
  basis: typed.basis.trim(),
  conditions: typed.conditions.trim() || null,
  training: typed.training.trim() || null,
});

/** Where what is there now differs from what is typed: the field, and what is there. */
export const differing = (mine: Written, now: Written): [string, string][] => [
  ...(mine.move === now.move ? [] : ([[labels.move, delegationMoves[now.move]]] as [string, string][])),
  ...(mine.receiverKind === now.receiverKind
    ? []
    : ([[labels.receiverKind, receiverKinds[now.receiverKind]]] as [string, string][])),
  ...(['guide', 'receiver', 'effectiveOn', 'basis', 'conditions', 'training'] as const).flatMap(
    (field): [string, string][] => (mine[field] === now[field] ? [] : [[labels[field], now[field]]]),
  ),
];

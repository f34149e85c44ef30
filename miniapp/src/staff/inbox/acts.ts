import type { Send } from '#contract/api';
import type { RectificationAct } from '#contract/vocabulary-of-rectifications';
import { staffWords } from '../words';

/** What somebody does at the desk; the citizen's and the clock's acts are not theirs. */
export type DeskActName = keyof typeof staffWords.act.buttons;

/** What is filled in for a step. */
export type ActDraft = Pick<
  Required<Send<'POST /desk/rectifications/:receipt/steps'>>,
  'words' | 'privateWords' | 'department' | 'outcome' | 'remedy' | 'reason' | 'photos'
>;
export type Field = keyof ActDraft;

export const blank: ActDraft = {
  words: '',
  privateWords: '',
  department: null,
  outcome: null,
  remedy: null,
  reason: null,
  photos: [],
};

/** What each act asks for, in the order in which it is asked; what may be left out ends in a question mark. */
const asks: Record<DeskActName, readonly (Field | `${Field}?`)[]> = {
  dispatch: ['department', 'words?'],
  uphold: ['words?'],
  'propose-void': ['reason', 'words'],
  'confirm-void': ['words'],
  'reject-void': ['words'],
  'follow-up': ['outcome', 'privateWords', 'words?'],
  rectify: ['remedy', 'words', 'photos?'],
  extend: ['words'],
  appeal: ['words'],
  'grant-appeal': ['reason', 'words'],
  'deny-appeal': ['words'],
  explain: ['words'],
  interview: ['privateWords', 'words?'],
};

/** The fields of an act, each with whether it must be filled in. */
export const fieldsOf = (act: DeskActName) =>
  asks[act].map((one) => ({ field: one.replace('?', '') as Field, needed: !one.endsWith('?') }));

/** What an act still lacks. */
export const missingIn = (act: DeskActName, draft: ActDraft) =>
  fieldsOf(act)
    .filter(({ field, needed }) => needed && !draft[field]?.length)
    .map(({ field }) => field);

/** What comes first where several acts are possible: what moves the matter on, and of two decisions what voids nothing. */
const first: readonly DeskActName[] = [
  'reject-void',
  'confirm-void',
  'deny-appeal',
  'grant-appeal',
  'dispatch',
  'uphold',
  'follow-up',
  'rectify',
  'appeal',
];

const isDeskAct = (act: RectificationAct): act is DeskActName => act in staffWords.act.buttons;

/** The acts that the API allows, the next one first. */
export const inOrder = (acts: readonly RectificationAct[]): DeskActName[] => {
  const mine = acts.filter(isDeskAct);
  return [...first.filter((act) => mine.includes(act)), ...mine.filter((act) => !first.includes(act))];
};

import type { Sent } from '#contract/api';
import { moves } from '#rules/lifecycle';
import type { Actor } from '#contract/vocabulary-of-rectifications';
import { Refusal } from '../../_core/refusal.ts';

type DeskAct = Sent<'POST /desk/rectifications/:receipt/steps'>;
type Field = 'words' | 'privateWords' | 'department' | 'outcome' | 'remedy' | 'reason';

/** What each act must say; what is not among the words is kept only with the acts that need it. */
const needs: Partial<Record<DeskAct['act'], readonly Field[]>> = {
  dispatch: ['department'],
  'follow-up': ['outcome', 'privateWords'],
  rectify: ['remedy', 'words'],
  'propose-void': ['reason', 'words'],
  'confirm-void': ['words'],
  'reject-void': ['words'],
  extend: ['words'],
  appeal: ['words'],
  'grant-appeal': ['reason', 'words'],
  'deny-appeal': ['words'],
  explain: ['words'],
  interview: ['privateWords'],
};

/** Refuses an act that does not say what it must, naming the fields: `reason-needed`. */
export const refuseUnsaid = (sent: DeskAct) => {
  const missing = (needs[sent.act] ?? []).filter((field) => !sent[field]);
  if (missing.length)
    throw new Refusal(
      'reason-needed',
      missing.map((field) => ({ field, problem: '没填' })),
    );
};

/** Refuses to say that nobody could be called where somebody has left a number: `number-left`. */
export const refuseUncalled = ({ outcome }: DeskAct, phone: string | null) => {
  if (outcome === 'no-contact' && phone !== null) throw new Refusal('number-left');
};

/** Refuses whom the table never lets do it: `not-yours` (the rated window), `not-supervisor`. */
export const refuseActor = ({ act }: DeskAct, by: Actor) => {
  if (by === 'handler' && !moves[act].by.includes(by)) throw new Refusal('not-yours');
  if (by === 'clerk' && moves[act].by.join() === 'supervisor') throw new Refusal('not-supervisor');
};

/** The fields that an act keeps beside its words. */
export const keptFields = (sent: DeskAct) => {
  const kept = <F extends Field>(field: F) => (needs[sent.act]?.includes(field) ? sent[field] : null);
  return {
    department: kept('department'),
    outcome: kept('outcome'),
    remedy: kept('remedy'),
    reason: kept('reason'),
  };
};

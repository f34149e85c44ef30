import type { PublicStep } from '#contract/rectifications';
import {
  followUpOutcomes,
  rectificationActs,
  remedies,
  voidReasons,
  type RectificationAct,
  type RectificationState,
} from '#contract/vocabulary-of-rectifications';
import { rateWords } from '../words';

type StopName = keyof typeof rateWords.stops | 'voided';
/** A stop of the line: what was done there, and in whose words. */
export type Stop = {
  stop: StopName;
  name: string;
  state: 'done' | 'now' | 'later';
  at?: string;
  lines: string[];
};

/** Acts at which the line goes on; every other one is told at the stop where it happened. */
const stopOf: Partial<Record<RectificationAct, StopName>> = {
  dispatch: 'dispatched',
  'follow-up': 'followed-up',
  rectify: 'rectified',
  accept: 'reviewed',
  'accept-not': 'reviewed',
  lapse: 'reviewed',
  'confirm-void': 'voided',
};

/** What lies ahead in a state; the first of it is under way. */
const ahead: Record<RectificationState, StopName[]> = {
  received: ['dispatched', 'followed-up', 'rectified', 'reviewed'],
  dispatched: ['followed-up', 'rectified', 'reviewed'],
  upheld: ['followed-up', 'rectified', 'reviewed'],
  'void-proposed': ['followed-up', 'rectified', 'reviewed'],
  'followed-up': ['rectified', 'reviewed'],
  reopened: ['rectified', 'reviewed'],
  rectified: ['reviewed'],
  closed: [],
  voided: [],
};

const nameOf = (stop: StopName, before: Stop[]) => {
  if (stop === 'voided') return rateWords.progress.voided;
  const again = before.some((one) => one.stop === stop);
  const { rectified, reviewed } = rateWords.progress.again;
  if (again && stop === 'rectified') return rectified;
  return again && stop === 'reviewed' ? reviewed : rateWords.stops[stop];
};

const saidAt = ({ act, words, outcome, remedy, reason, department }: PublicStep) =>
  [
    act === 'dispatch' && department && rateWords.progress.dispatchedTo(department),
    stopOf[act] === 'reviewed' && rectificationActs[act],
    outcome && followUpOutcomes[outcome],
    remedy && remedies[remedy],
    reason && voidReasons[reason],
    words,
  ].filter((line): line is string => !!line);

const saidBeside = (step: PublicStep) => {
  const said = saidAt(step).join('，');
  return said ? rateWords.progress.act(rectificationActs[step.act], said) : rectificationActs[step.act];
};

/** The line of a poor rating: what was done, what is under way, what is to come. */
export const stopsOf = (
  givenAt: string | undefined,
  steps: readonly PublicStep[],
  state: RectificationState,
) => {
  const received: Stop = { stop: 'received', name: rateWords.stops.received, state: 'done', lines: [] };
  const stops: Stop[] = [givenAt ? { ...received, at: givenAt } : received];
  for (const step of steps) {
    const stop = stopOf[step.act];
    if (stop)
      stops.push({ stop, name: nameOf(stop, stops), state: 'done', at: step.at, lines: saidAt(step) });
    else stops[stops.length - 1]?.lines.push(saidBeside(step));
  }
  for (const [at, stop] of ahead[state].entries()) {
    const lines = stop === 'reviewed' && state !== 'rectified' ? [rateWords.progress.reviewAhead] : [];
    stops.push({ stop, name: nameOf(stop, stops), state: at ? 'later' : 'now', lines });
  }
  return stops;
};

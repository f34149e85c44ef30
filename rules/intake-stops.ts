import { intakeStates, type IntakeState } from '#contract/vocabulary-of-cross-region';
import { turnOf } from './intake.ts';

type Step = { state: IntakeState; at: string };
/** One stop on the way of a case: reached, next, or still ahead. */
export type IntakeStop<S extends Step> = {
  name: string;
  state: 'done' | 'now' | 'later';
  step: S | undefined;
};

const usual: readonly IntakeState[] = ['received', 'sent', 'signed', 'accepted', 'completed', 'delivered'];

/**
 * The way of a case from 收件 to 送达 as a line: each stop that was reached, once and when it was last, then what is
 * still ahead, which papers that were sent back go through once more. A case that was given up ends there.
 */
export const intakeStops = <S extends Step>(steps: readonly S[]): IntakeStop<S>[] => {
  const here = steps[steps.length - 1]?.state ?? 'received';
  const ahead = turnOf(here) ? usual.slice(Math.max(usual.indexOf(here), 0) + 1) : [];
  const last = new Map<IntakeState, S>();
  for (const step of steps) {
    last.delete(step.state);
    if (!ahead.includes(step.state)) last.set(step.state, step);
  }
  return [
    ...[...last.values()].map((step) => ({
      name: intakeStates[step.state],
      state: 'done' as const,
      step,
    })),
    ...ahead.map((state, nth) => ({
      name: intakeStates[state],
      state: nth ? ('later' as const) : ('now' as const),
      step: undefined,
    })),
  ];
};

import { describe, expect, it } from 'vitest';
import { intakeStates, type IntakeState } from '../../contract/vocabulary-of-cross-region.ts';
import { intakeActsFor, turnOf } from '../../rules/intake.ts';

const states = Object.keys(intakeStates) as IntakeState[];

describe('a case that one agency takes in for another', () => {
  it('is one side’s turn until it ends', () => {
    expect(states.map((state) => [state, turnOf(state)])).toEqual([
      ['received', 'accepting'],
      ['sent', 'deciding'],
      ['signed', 'deciding'],
      ['incomplete', 'accepting'],
      ['accepted', 'deciding'],
      ['completed', 'accepting'],
      ['delivered', undefined],
      ['returned', undefined],
      ['withdrawn', undefined],
    ]);
  });

  it('offers a side nothing while it is the other’s turn, and nobody anything at the end', () => {
    for (const state of states)
      for (const side of ['accepting', 'deciding'] as const)
        expect(intakeActsFor(state, side).length > 0, `${state} ${side}`).toBe(turnOf(state) === side);
  });

  it('offers first what leads on', () => {
    expect(intakeActsFor('signed', 'deciding')).toEqual(['accept', 'ask-more', 'return']);
    expect(intakeActsFor('incomplete', 'accepting')).toEqual(['send', 'withdraw']);
  });
});

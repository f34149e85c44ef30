import { describe, expect, it } from 'vitest';
import type { IntakeState } from '../../contract/vocabulary-of-cross-region.ts';
import { intakeStops } from '../../rules/intake-stops.ts';

const after = (...states: IntakeState[]) =>
  intakeStops(states.map((state, nth) => ({ state, at: `2026-11-2${nth}T02:00:00Z` }))).map(
    ({ name, state }) => `${name} ${state}`,
  );

describe('the line of a case', () => {
  it('ticks what was reached, rings what comes next, and names what is ahead', () => {
    expect(after('received', 'sent')).toEqual([
      '收件 done',
      '寄出 done',
      '属地签收 now',
      '受理 later',
      '办结 later',
      '送达 later',
    ]);
  });

  it('names a stop once that was reached twice, and leads papers that came back through the same stops again', () => {
    expect(after('received', 'sent', 'signed', 'incomplete', 'sent')).toEqual([
      '收件 done',
      '要补正 done',
      '寄出 done',
      '属地签收 now',
      '受理 later',
      '办结 later',
      '送达 later',
    ]);
  });

  it('ends where a case was sent back or given up', () => {
    expect(after('received', 'withdrawn')).toEqual(['收件 done', '申请人撤回 done']);
    expect(after('received', 'sent', 'signed', 'returned').slice(-1)).toEqual(['退件 done']);
  });
});

import { describe, expect, it } from 'vitest';
import { comingAfter, exercisedOn } from '#rules/delegations';

const down = (receiver: string, effectiveOn: string) =>
  ({ receiver, move: 'handed-down', effectiveOn }) as const;
const back = (receiver: string, effectiveOn: string) =>
  ({ receiver, move: 'taken-back', effectiveOn }) as const;

describe('a matter that was handed down', () => {
  const moves = [back('甲镇', '2026-06-01'), down('甲镇', '2026-01-01'), down('乙镇', '2026-03-01')];

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['甲镇']],
    ['2026-05-31', ['甲镇', '乙镇']],
    ['2026-06-01', ['乙镇']],
  ])('is exercised on %s by %j', (day, by) => {
    expect(exercisedOn(moves, day).map(({ receiver }) => receiver)).toEqual(by);
  });

  it('changes next on the first day that is still to come', () => {
    expect(comingAfter(moves, '2026-01-01').map(({ effectiveOn }) => effectiveOn)).toEqual([
      '2026-03-01',
      '2026-06-01',
    ]);
  });
});

import { expect, it } from 'vitest';
import { oneWindowOf } from '#rules/one-window';

it('counts each matter once, however many windows take it, and those of a 综合窗口 apart', () => {
  const windows = [
    { comprehensive: true, items: ['P0101', 'P0102'] },
    { comprehensive: true, items: ['P0102'] },
    { comprehensive: false, items: ['P0101', 'P0103', 'P0104'] },
  ];
  expect(oneWindowOf(windows)).toEqual({ comprehensive: 2, all: 4 });
  expect(oneWindowOf([{ comprehensive: true, items: [] }])).toEqual({ comprehensive: 0, all: 0 });
});

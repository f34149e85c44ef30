import { diffArrays } from 'diff';

/** A run of text that both have, or one alone. */
export type Run = { text: string; in: 'both' | 'before' | 'after' };

/** Chinese by characters; a number or a word of letters as one. */
const tokens = (text: string) => text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? [];

/** Below this share of what both have, the two are told apart as wholes: a patchwork is harder to read than two sentences. */
const ALIKE = 0.4;

/** Wherein two texts differ, run by run. */
export const compareTexts = (before: string, after: string): Run[] => {
  const runs = diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }): Run => ({
    text: value.join(''),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
  const shared = runs.reduce((sum, run) => sum + (run.in === 'both' ? run.text.length : 0), 0);
  if (shared >= ALIKE * Math.min(before.length, after.length)) return runs;
  return [
    { text: before, in: 'before' },
    { text: after, in: 'after' },
  ];
};

import type { DeskGuide } from '#contract/guide-drafts';

/** The number that what is published next will have. */
export const nextVersion = ({ versions }: DeskGuide) =>
  Math.max(0, ...versions.map(({ number }) => number)) + 1;

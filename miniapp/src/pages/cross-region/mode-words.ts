import type { handlingModes } from '#contract/vocabulary';
import { words } from '@/words';

export type Mode = keyof typeof handlingModes;

/** What a person does in a way of handling, in one plain sentence. */
export const explainMode = (mode: Mode, from: string, to: string): string => {
  if (mode === 'online') return words.crossRegion.online;
  return mode === 'joint' ? words.crossRegion.joint : words.crossRegion.remoteCollection(from, to);
};

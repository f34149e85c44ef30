/** Why an item was found: how what was typed leads to the name that was meant. */
import type { HitReason } from '#contract/vocabulary';
import type { Unit } from './typed.ts';

/** What was typed explains the name by itself if it explains nearly as much of it as in other words. */
const NEARLY_AS_MUCH = 0.9;

/**
 * The reason, from the units as they were typed, how much of each `stands` in the name as it is written, and the
 * `share` of the reading by which it was found. `official` tells whether the name is.
 */
export const explain = (
  units: readonly Unit[],
  stands: Float32Array,
  { share, name, official }: { share: number; name: string; official: boolean },
): HitReason => {
  const standing = units.filter((_, at) => stands[at]! > 0);
  const asked = units.reduce((sum, { weight }) => sum + weight, 0);
  const explained = units.reduce((sum, { weight }, at) => sum + weight * stands[at]!, 0) / asked;
  if (!share) return 'summary';
  if (explained < NEARLY_AS_MUCH * share) return 'synonym';
  const foreign = standing.filter(({ typed }) => !name.includes(typed));
  if (foreign.some(({ typed }) => /[a-z]{2}/.test(typed))) return 'pinyin';
  if (foreign.some(({ typed }) => /[a-z]/.test(typed))) return 'initials';
  if (foreign.length) return 'homophone';
  return official ? 'name' : 'everyday-name';
};

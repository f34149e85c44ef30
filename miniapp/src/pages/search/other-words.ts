import type { GuideListing } from '#contract/guides';
import { normalise } from '#rules/search/text';

/** How many are offered. */
const OFFERED = 3;
/** One character in common is chance. */
const ENOUGH = 2;

/**
 * Other words that people use, for who typed some that lead nowhere: the names that share the most characters
 * with them, short ones first. None where nothing is near.
 */
export const otherWords = (items: readonly GuideListing[], typed: string): string[] => {
  const characters = new Set(normalise(typed));
  const near = [...new Set(items.flatMap(({ everydayNames }) => everydayNames))]
    .map((name) => ({ name, shared: [...new Set(name)].filter((one) => characters.has(one)).length }))
    .filter(({ shared }) => shared >= ENOUGH)
    .sort((a, b) => b.shared - a.shared || a.name.length - b.name.length);
  return near.slice(0, OFFERED).map(({ name }) => name);
};

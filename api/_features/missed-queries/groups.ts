import type { GuideListing } from '#contract/guides';
import type { HitReason } from '#contract/vocabulary';

/** How little is enough to guess at a guide, where a search wants 1.2: half of it is in the names at least. */
const GUESS = 0.7;
/** What only sounds alike is no guess. */
const bySound = new Set<HitReason>(['homophone', 'pinyin', 'initials']);

type Missed = { phrase: string; count: number; waiting: boolean };
type Search = (
  phrase: string,
  fit?: (guide: GuideListing) => boolean,
  enough?: number,
) => { code: string; name: string; foundBy: { reason: HitReason } }[];

/** Every two characters in a row, of any script. */
const pairsOf = (phrase: string) => {
  const characters = [...phrase.toLowerCase().replace(/\s/g, '')];
  return characters.slice(1).map((character, at) => characters[at]! + character);
};

/**
 * Phrases by meaning: those that point at the same guide, and of the others those that share two characters in a row with
 * the group's most frequent one. The most often first, in a group too; `missed` comes so.
 */
export const groupMissed = (missed: readonly Missed[], search: Search) => {
  const groups: { phrases: Missed[]; suggestion: { code: string; name: string } | null }[] = [];
  for (const one of missed) {
    const guess = search(one.phrase, undefined, GUESS).find(({ foundBy }) => !bySound.has(foundBy.reason));
    const pairs = new Set(pairsOf(one.phrase));
    const alike = groups.find(({ phrases, suggestion }) =>
      guess
        ? suggestion?.code === guess.code
        : !suggestion && pairsOf(phrases[0]!.phrase).some((pair) => pairs.has(pair)),
    );
    if (alike) alike.phrases.push(one);
    else groups.push({ phrases: [one], suggestion: guess ? { code: guess.code, name: guess.name } : null });
  }
  return groups
    .map((group) => ({ ...group, count: group.phrases.reduce((sum, { count }) => sum + count, 0) }))
    .sort((one, other) => other.count - one.count);
};

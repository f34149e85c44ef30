/** What was typed, unit by unit: a character, a syllable, or the beginning of one. */
import { cutLetters } from './pinyin.ts';
import type { Postings } from './postings.ts';
import type { Sounds } from './sounds.ts';
import type { Spelling } from './spelling.ts';
import { pieces } from './text.ts';

/** How much of a character is matched by another of the same sound … */
const ALIKE = 0.7;
/** … of nearly the same sound … */
const NEARLY = 0.5;
/** … and by the beginning of its syllable. */
const UNFINISHED = 0.9;

/** Characters of the names, and how much of them is matched. */
type Means = readonly [characters: readonly number[], credit: number];

export type Unit = {
  typed: string;
  /** What it may stand for; later ones count before earlier ones. */
  means: readonly Means[];
  /** The character of the names that was typed, if it is one of theirs. */
  itself: readonly number[];
  /** Its sounds, those nearly alike being one; none for the beginning of a syllable. */
  nears: readonly number[];
  letters: readonly number[];
  /** The rarer in the names, the more. */
  weight: number;
};

/** Builds the reader of what was typed, for the sounds and characters that the names have. */
export const readTyped = (sounds: Sounds, { alphabet }: Spelling, { readings, holders, weigh }: Postings) => {
  const { syllables, near, letter, numberOf } = sounds;
  const cut = cutLetters(syllables);
  const readAs: number[][] = syllables.map(() => []);
  const readNearly: number[][] = Array.from({ length: sounds.nearCount }, () => []);
  readings.forEach((own, character) => {
    for (const syllable of own) readAs[syllable]!.push(character);
    for (const group of new Set(own.map((syllable) => near[syllable]!))) readNearly[group]!.push(character);
  });
  const weighAll = (characters: readonly number[]) =>
    weigh(characters.reduce((sum, character) => sum + holders(character), 0));
  const lettersOf = (own: readonly number[]) => [...new Set(own.map((syllable) => letter[syllable]!))];

  const readSounds = (typed: string, own: readonly number[], credit: number): Unit => {
    const nears = [...new Set(own.map((syllable) => near[syllable]!))];
    const alike = own.flatMap((syllable) => readAs[syllable]!);
    return {
      typed,
      means: [...nears.map((group): Means => [readNearly[group]!, NEARLY]), [alike, credit]],
      itself: [],
      nears,
      letters: lettersOf(own),
      weight: weighAll(alike),
    };
  };
  /** Stands for itself, where the names have it. */
  const withItself = (unit: Unit): Unit => {
    const itself = alphabet.get(unit.typed);
    return itself ? { ...unit, means: [...unit.means, [[itself], 1]], itself: [itself] } : unit;
  };
  const readCharacter = (typed: string): Unit => {
    const unit = withItself(readSounds(typed, sounds.readings(typed), ALIKE));
    return unit.itself.length ? { ...unit, weight: weighAll(unit.itself) } : unit;
  };
  const readBeginning = (typed: string): Unit => {
    const own = syllables.flatMap((syllable, at) => (syllable.startsWith(typed) ? [at] : []));
    const begun = own.flatMap((syllable) => readAs[syllable]!);
    const means: Means[] = [[begun, UNFINISHED]];
    return withItself({
      typed,
      means,
      itself: [],
      nears: [],
      letters: lettersOf(own),
      weight: weighAll(begun),
    });
  };
  const readSyllable = (typed: string, last: boolean): Unit => {
    const [begun, whole] = [readBeginning(typed), readSounds(typed, [numberOf.get(typed)!], 1)];
    if (last) return { ...begun, means: [...begun.means, ...whole.means.slice(-1)] };
    return { ...whole, means: [[begun.means[0]![0], NEARLY], ...whole.means] };
  };

  /** The units of normalised words. What stands last may be unfinished. */
  return (words: string): Unit[] => {
    const parts = pieces(words).flatMap((piece) => (/[a-z]/.test(piece) ? cut(piece) : [piece]));
    return parts.map((part, at) => {
      if (!/[a-z]/.test(part)) return readCharacter(part);
      if (!numberOf.has(part) || part.length === 1) return readBeginning(part);
      return readSyllable(part, at === parts.length - 1);
    });
  };
};

/** What was typed, unit by unit: a character, a syllable, or the beginning of one. */
import { cutLetters } from './pinyin.ts';
import type { Postings } from './postings.ts';
import type { Sounds } from './sounds.ts';
import type { Spelling } from './spelling.ts';
import { pieces } from './text.ts';

/** How much of a character is matched by another of the same sound … */
const ALIKE = 0.8;
/** … of nearly the same sound … */
const NEARLY = 0.6;
/** … and by the beginning of its syllable. */
const UNFINISHED = 0.9;

export type Unit = {
  typed: string;
  /** The characters of the names that it may stand for, and how well; later ones count before earlier ones. */
  means: (readonly [characters: readonly number[], credit: number])[];
  /** Its sounds, those nearly alike being one; none for the beginning of a syllable. */
  nears: readonly number[];
  letters: readonly number[];
  /** The rarer in the names, the more. */
  weight: number;
};

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
  const firstLetters = (own: readonly number[]) => [...new Set(own.map((syllable) => letter[syllable]!))];

  const readSounds = (typed: string, own: readonly number[], alike: number): Unit => {
    const nears = [...new Set(own.map((syllable) => near[syllable]!))];
    const exact = own.flatMap((syllable) => readAs[syllable]!);
    return {
      typed,
      means: [...nears.map((group) => [readNearly[group]!, NEARLY] as const), [exact, alike]],
      nears,
      letters: firstLetters(own),
      weight: weighAll(exact),
    };
  };
  const readCharacter = (typed: string): Unit => {
    const unit = readSounds(typed, sounds.readings(typed), ALIKE);
    const known = alphabet.get(typed);
    return known ? { ...unit, means: [...unit.means, [[known], 1]], weight: weigh(holders(known)) } : unit;
  };
  /** A letter stands for itself, too. */
  const readBeginning = (typed: string): Unit => {
    const own = syllables.flatMap((syllable, at) => (syllable.startsWith(typed) ? [at] : []));
    const begun = own.flatMap((syllable) => readAs[syllable]!);
    const known = alphabet.get(typed);
    const means: Unit['means'] = [[begun, UNFINISHED]];
    if (known) means.push([[known], 1]);
    return { typed, means, nears: [], letters: firstLetters(own), weight: weighAll(begun) };
  };
  const readSyllable = (typed: string, last: boolean): Unit => {
    const [begun, whole] = [readBeginning(typed), readSounds(typed, [numberOf.get(typed)!], 1)];
    if (last) return { ...begun, means: [...begun.means, whole.means.at(-1)!] };
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

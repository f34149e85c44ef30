/** How characters are read, and which readings are taken for one another. */

/** Syllable without tone → the characters that are read so. */
export type SoundTable = Readonly<Record<string, string>>;

const DIGITS = 'ling yi er san si wu liu qi ba jiu'.split(' ');

/** Letters and digits stand for themselves. */
const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** zh–z, ch–c, sh–s, n–l, an–ang, en–eng, in–ing sound alike to many. */
const fold = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei]n)g$/, '$1');

/**
 * The syllables by number, alphabetically; which of them sound nearly alike (`near` has the same number for
 * those), with which letter they begin, and how a character is read.
 */
export const hearSounds = (table: SoundTable) => {
  const syllables = [...new Set([...Object.keys(table), ...signs])].sort();
  const numberOf = new Map(syllables.map((syllable, at) => [syllable, at]));
  const folded = new Map<string, number>();
  const near = Uint16Array.from(syllables, (syllable) => {
    const key = fold(syllable);
    if (!folded.has(key)) folded.set(key, folded.size);
    return folded.get(key)!;
  });
  const readings = new Map<string, number[]>();
  const read = (character: string, syllable: string) => {
    const known = readings.get(character);
    if (known) known.push(numberOf.get(syllable)!);
    else readings.set(character, [numberOf.get(syllable)!]);
  };
  for (const syllable of Object.keys(table))
    for (const character of table[syllable]!) read(character, syllable);
  for (const sign of signs) read(sign, sign);
  DIGITS.forEach((syllable, digit) => numberOf.has(syllable) && read(String(digit), syllable));
  return {
    syllables,
    numberOf,
    near,
    nearCount: folded.size,
    letter: Uint8Array.from(syllables, (syllable) => signs.indexOf(syllable[0]!)),
    readings: (character: string): readonly number[] => readings.get(character) ?? [],
  };
};
export type Sounds = ReturnType<typeof hearSounds>;

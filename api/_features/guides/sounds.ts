import { pinyin } from 'pinyin-pro';
import type { GuideListing, Sounds } from '#contract/guides';

/** The 3,755 characters of GB 2312's first level: rows 16–55 of the table, 94 cells each. */
const common = [
  ...new TextDecoder('gb2312').decode(
    Uint8Array.from({ length: 40 * 94 * 2 }, (_, at) =>
      at % 2 ? 0xa1 + ((at >> 1) % 94) : 0xb0 + Math.floor(at / 188),
    ),
  ),
].filter((character) => character !== '\ufffd');

const readingsOf = (words: string) => pinyin(words, { toneType: 'none', type: 'array', v: true });

let usual: Map<string, string> | undefined;
/** How a character in common use is read by itself; looked up once, not at each publication. */
const usualReadings = () =>
  (usual ??= new Map(common.map((character) => [character, readingsOf(character)[0]!])));

/**
 * How the characters in common use, and all of the names, are read: the phone needs it to understand pinyin and
 * wrong characters of the same sound, and a dictionary of its own would be too big for it. A character of the
 * names stands under the readings that it has in them (银行 háng, 执行 xíng), any other under its usual one.
 */
export const gatherSounds = (named: readonly Pick<GuideListing, 'name' | 'everydayNames'>[]): Sounds => {
  const readings = new Map<string, Set<string>>();
  const note = (words: string) => {
    const [characters, heard] = [[...words], readingsOf(words)];
    characters.forEach((character, at) => {
      if (!/\p{Script=Han}/u.test(character)) return;
      readings.set(character, (readings.get(character) ?? new Set()).add(heard[at]!));
    });
  };
  new Set(named.flatMap(({ name, everydayNames }) => [name, ...everydayNames])).forEach(note);
  for (const [character, reading] of usualReadings())
    if (!readings.has(character)) readings.set(character, new Set([reading]));
  const sounds: Sounds = {};
  for (const [character, own] of readings)
    for (const reading of own)
      if (/^[a-z]+$/.test(reading)) sounds[reading] = (sounds[reading] ?? '') + character;
  return sounds;
};

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

const readingsOf = (character: string) =>
  pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });

/**
 * How the characters in common use, and all of the names, are read: the phone needs it to understand pinyin and
 * wrong characters of the same sound, and a dictionary of its own would be too big for it.
 */
export const gatherSounds = (named: readonly Pick<GuideListing, 'name' | 'everydayNames'>[]): Sounds => {
  const written = named
    .flatMap(({ name, everydayNames }) => [name, ...everydayNames])
    .join('')
    .match(/\p{Script=Han}/gu);
  const sounds: Sounds = {};
  for (const character of new Set([...common, ...(written ?? [])]))
    for (const reading of new Set(readingsOf(character)))
      if (/^[a-z]+$/.test(reading)) sounds[reading] = (sounds[reading] ?? '') + character;
  return sounds;
};

/** Which items hold which character, which pair of sounds and which pair of first letters. */
import type { Sounds } from './sounds.ts';
import type { Spelling } from './spelling.ts';

/** a–z and 0–9 */
const LETTERS = 36;

/**
 * A key is a number: first come the characters, then the pairs of neighbouring sounds (those nearly alike being one),
 * then the pairs of neighbouring first letters. The items that hold it are
 * `items[starts[key]]` up to `items[starts[key + 1]]`, each once.
 */
export const post = ({ alphabet, characters, textStarts, itemStarts }: Spelling, sounds: Sounds) => {
  const count = itemStarts.length - 1;
  const readings = [[], ...[...alphabet.keys()].map(sounds.readings)];
  const nears = readings.map((own) => [...new Set(own.map((syllable) => sounds.near[syllable]!))]);
  const letters = readings.map((own) => [...new Set(own.map((syllable) => sounds.letter[syllable]!))]);
  const firstPair = alphabet.size + 1;
  const firstLetters = firstPair + sounds.nearCount ** 2;
  const keys = firstLetters + LETTERS ** 2;
  const pairKey = (a: number, b: number) => firstPair + a * sounds.nearCount + b;
  const letterKey = (a: number, b: number) => firstLetters + a * LETTERS + b;

  const seen = new Int32Array(keys);
  /** Calls `visit` for every key of every item, once each. */
  const eachKey = (visit: (key: number, item: number) => void) => {
    let item = 0;
    const once = (key: number) => {
      if (seen[key] === item) return;
      seen[key] = item;
      visit(key, item);
    };
    seen.fill(-1);
    for (; item < count; item++) {
      const end = textStarts[itemStarts[item + 1]!]!;
      for (let at = textStarts[itemStarts[item]!]!; at < end; at++) {
        const one = characters[at]!;
        if (!one) continue;
        const next = characters[at + 1]!;
        once(one);
        for (const a of nears[one]!) for (const b of nears[next]!) once(pairKey(a, b));
        for (const a of letters[one]!) for (const b of letters[next]!) once(letterKey(a, b));
      }
    }
  };

  const starts = new Uint32Array(keys + 1);
  eachKey((key) => starts[key + 1]!++);
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const items = new Uint32Array(starts[keys]!);
  const filled = starts.slice();
  eachKey((key, item) => (items[filled[key]!++] = item));

  /** The rarer a key, the more it tells: the logarithm of how many items there are for each that has it. */
  const weigh = (having: number) => Math.log(1 + count / Math.max(1, Math.min(count, having)));
  const holders = (key: number) => starts[key + 1]! - starts[key]!;
  return { count, readings, starts, items, pairKey, letterKey, holders, weigh };
};
export type Postings = ReturnType<typeof post>;

/** The texts of all items, character by character, as numbers: no string is touched when something is typed. */

/** A text by which an item is found. */
export type Text = {
  text: string;
  /** The number of the name that this is a wording of: 0 the official one, then the everyday ones; or the summary. */
  of: number;
  /** Whether it is as it was written, in the standard wording, or both. */
  wording: number;
};
export const WRITTEN = 1;
export const STANDARD = 2;
export const SUMMARY = 0xffff;

/** Zeros between texts: as far as a comparison looks beyond a text's end. */
const GAP = 2;

/** A list of small numbers that grows, in as little memory as may be. */
const growing = () => {
  let numbers = new Uint16Array(1024);
  let length = 0;
  const push = (number: number) => {
    if (length === numbers.length) {
      const longer = new Uint16Array(2 * length);
      longer.set(numbers);
      numbers = longer;
    }
    numbers[length++] = number;
  };
  return { push, length: () => length, all: () => numbers.slice(0, length) };
};

/**
 * Numbers characters from 1 in the order of their coming. Text `t` begins at `textStarts[t]` and ends with a zero;
 * item `i` has the texts from `itemStarts[i]` up to `itemStarts[i + 1]`.
 */
export const spell = <T>(items: readonly T[], textsOf: (item: T) => readonly Text[]) => {
  const alphabet = new Map<string, number>();
  const numberOf = (character: string) => {
    const known = alphabet.get(character);
    if (known) return known;
    alphabet.set(character, alphabet.size + 1);
    return alphabet.size;
  };
  const characters = growing();
  const part = () => {
    for (let i = 0; i < GAP; i++) characters.push(0);
  };
  const textStarts: number[] = [];
  const itemStarts = [0];
  const of: number[] = [];
  const wording: number[] = [];
  part();
  for (const item of items) {
    for (const text of textsOf(item)) {
      textStarts.push(characters.length());
      of.push(text.of);
      wording.push(text.wording);
      for (const character of text.text) if (character !== ' ') characters.push(numberOf(character));
      part();
    }
    itemStarts.push(textStarts.length);
  }
  return {
    alphabet,
    characters: characters.all(),
    textStarts: Uint32Array.from(textStarts.concat(characters.length())),
    itemStarts: Uint32Array.from(itemStarts),
    of: Uint16Array.from(of),
    wording: Uint8Array.from(wording),
  };
};
export type Spelling = ReturnType<typeof spell>;

/** The close look: how much of what was typed stands in a text, and how much of the text was typed. */
import type { Postings } from './postings.ts';
import type { Spelling } from './spelling.ts';
import type { Unit } from './typed.ts';

/** What a character counts when what stands beside it was not typed beside it. */
const ALONE = 0.2;
/** What it counts when its neighbour is one place off: a character left out, put in, or swapped. */
const ASKEW = 0.6;
/** Empty rows before the first unit and after the last, so that each has two neighbours on either side. */
const MARGIN = 2;

/** A character counts by its neighbours: so many units on in what was typed, so many characters on in the text. */
const NEIGHBOURS = [
  [1, 1, 1],
  [-1, -1, 1],
  [1, 2, ASKEW],
  [-1, -2, ASKEW],
  [2, 1, ASKEW],
  [-2, -1, ASKEW],
  [1, -1, ASKEW],
  [-1, 1, ASKEW],
] as const;
const PLACES = NEIGHBOURS.length;
const unitsOn = Int8Array.from(NEIGHBOURS, ([on]) => on);
const charactersOn = Int8Array.from(NEIGHBOURS, ([, on]) => on);
const worths = Float32Array.from(NEIGHBOURS, ([, , worth]) => worth);

/** Builds the close look: `takeUp` the units of one reading, then `compare` them with any number of texts. */
export const compareClosely = (
  { alphabet, characters, textStarts }: Spelling,
  { holders, weigh }: Postings,
) => {
  const width = alphabet.size + 1;
  const weights = Float32Array.from({ length: width }, (_, character) => weigh(holders(character)));
  /** A row for each unit: how well it stands for each character. */
  let table = new Float32Array(0);
  let rows = 0;
  /** The rows in which a character has a credit, as a chain: `heads` by character, `nexts` by cell. */
  const heads = new Int32Array(width);
  let nexts = new Int32Array(0);

  const takeUp = (units: readonly Unit[]) => {
    rows = units.length + 2 * MARGIN;
    if (table.length < rows * width) {
      table = new Float32Array(rows * width);
      nexts = new Int32Array(rows * width);
    }
    table.fill(0, 0, rows * width);
    heads.fill(0);
    units.forEach(({ means }, unit) => {
      const row = (unit + MARGIN) * width;
      for (const [own, credit] of means) {
        for (const character of own) {
          const cell = row + character;
          if (!table[cell]) {
            nexts[cell] = heads[character]!;
            heads[character] = cell;
          }
          table[cell] = credit;
        }
      }
    });
  };

  /** How well a neighbour of the text's character `at` fits that of the unit in a row, at best. */
  const beside = (row: number, at: number) => {
    let best = 0;
    for (let i = 0; i < PLACES; i++) {
      const credit = worths[i]! * table[row + unitsOn[i]! * width + characters[at + charactersOn[i]!]!]!;
      if (credit > best) best = credit;
    }
    return best;
  };

  /**
   * The share of the text, by weight, that was typed (0–1), and how many units stand before the next one, as typed.
   * `stands` has a place for every unit and is given how much of each stands in the text.
   */
  const compare = (text: number, stands: Float32Array) => {
    const single = rows === 1 + 2 * MARGIN;
    let [typed, all, inOrder] = [0, 0, 0];
    stands.fill(0);
    for (let at = textStarts[text]!; characters[at]; at++) {
      const character = characters[at]!;
      let best = 0;
      for (let cell = heads[character]!; cell; cell = nexts[cell]!) {
        const row = cell - character;
        const credit = table[cell]! * (single ? 1 : ALONE + (1 - ALONE) * beside(row, at));
        const unit = row / width - MARGIN;
        if (credit > stands[unit]!) stands[unit] = credit;
        if (credit > best) best = credit;
        if (table[cell + width - character + characters[at + 1]!]) inOrder++;
      }
      typed += weights[character]! * best;
      all += weights[character]!;
    }
    return { named: all && typed / all, inOrder };
  };
  return { takeUp, compare };
};
export type Comparison = ReturnType<typeof compareClosely>;

/** The first look: which items share most with what was typed, by their keys alone. */
import type { Postings } from './postings.ts';
import type { Unit } from './typed.ts';

/** As many are looked at closely; of those that share equally much, the first ones. */
const CANDIDATES = 100;
/** How much a character by itself counts, and a pair with one unit between, where a pair of neighbours counts 1. */
const [SINGLE, APART] = [0.2, 0.5];
/** How finely the shares are told apart when the best are picked. */
const STEPS = 1024;

/** Builds the first look over the postings; its room is allotted once and used at every key. */
export const findCandidates = ({ count, starts, items, pairKey, letterKey, holders, weigh }: Postings) => {
  const points = new Float32Array(count);
  let most = 0;

  const give = (key: number, worth: number) => {
    const weight = worth * weigh(holders(key));
    for (let at = starts[key]!; at < starts[key + 1]!; at++) {
      const sum = (points[items[at]!]! += weight);
      if (sum > most) most = sum;
    }
  };

  const givePair = (one: Unit, next: Unit | undefined, worth: number) => {
    if (!next) return;
    if (one.nears.length && next.nears.length) {
      for (const a of one.nears) for (const b of next.nears) give(pairKey(a, b), worth);
    } else {
      for (const a of one.letters) for (const b of next.letters) give(letterKey(a, b), worth);
    }
  };

  const giveAll = (units: readonly Unit[]) => {
    units.forEach((unit, at) => {
      const alone = units.length === 1 ? unit.means.flatMap(([characters]) => characters) : unit.itself;
      for (const character of new Set(alone)) give(character, SINGLE);
      givePair(unit, units[at + 1], 1);
      givePair(unit, units[at + 2], APART);
    });
  };

  /** How many steps up an item stands, 0 for what shares nothing. */
  const step = (item: number) => Math.ceil((points[item]! / most) * STEPS);

  /** The items that share most with the units, read in any of several ways, and `fit`. */
  return (readings: readonly (readonly Unit[])[], fit: (item: number) => boolean): number[] => {
    points.fill(0);
    most = 0;
    readings.forEach(giveAll);
    if (!most) return [];
    const standing = new Uint32Array(STEPS + 1);
    for (let item = 0; item < count; item++) {
      if (points[item] && !fit(item)) points[item] = 0;
      standing[step(item)]!++;
    }
    let lowest = STEPS;
    for (let above = 0; lowest > 1 && above + standing[lowest]! < CANDIDATES; lowest--)
      above += standing[lowest]!;
    const found: number[] = [];
    const take = (holds: (step: number) => boolean) => {
      for (let item = 0; item < count && found.length < CANDIDATES; item++)
        if (holds(step(item))) found.push(item);
    };
    take((at) => at > lowest);
    take((at) => at === lowest);
    return found;
  };
};

/** Which of the candidates are meant, and how surely. */
import type { Comparison } from './comparison.ts';
import { type Spelling, STANDARD, SUMMARY } from './spelling.ts';
import type { Unit } from './typed.ts';

/** How much a sentence about an item counts beside its names. */
const SENTENCE = 0.5;
/** How much it counts that a name was typed in full, where it counts 1 that what was typed stands in it … */
const IN_FULL = 0.9;
/** … and that it stands there in the same order. */
const IN_ORDER = 0.1;
/** How much all counts where it is so in other words only. */
const OTHER_WORDS = 0.95;
/** How much it counts that what stands there tells as much as one of the rarest characters. */
const TELLING = 0.2;
/** What was typed and the names must explain one another: the two shares and what this tells make at least so much. */
export const ENOUGH = 1.2;
/** What is not half as good as the best is left out. */
const HALF = 0.5;

/** One way of reading what was typed, and with which wordings of the names it is compared. */
export type Reading = { units: readonly Unit[]; wording: number };

/** An item found best by the text `text`, in which stands `share` of what was typed; 0 where only the summary has it. */
export type Hit = { item: number; text: number; share: number; score: number };

/** Builds the ranking of candidates, over several readings of what was typed. `rarest`: what the rarest character weighs. */
export const rankHits = (
  { itemStarts, of, wording }: Spelling,
  { takeUp, compare }: Comparison,
  rarest: number,
) => {
  /** The best of an item's names decides, and what all its texts explain together counts as much again. */
  const lookWith = ({ units, wording: wanted }: Reading, inOtherWords: boolean, enough: number) => {
    const weights = Float32Array.from(units, ({ weight }) => weight);
    const trust = inOtherWords ? OTHER_WORDS : 1;
    const asked = weights.reduce((sum, weight) => sum + weight, 0);
    const stands = new Float32Array(units.length);
    const together = new Float32Array(units.length);
    takeUp(units);
    return (item: number): Hit | undefined => {
      let [best, bestShare, bestScore, mostNamed, shared] = [itemStarts[item]!, 0, 0, 0, 0];
      together.fill(0);
      for (let text = itemStarts[item]!; text < itemStarts[item + 1]!; text++) {
        if (!(wording[text]! & wanted)) continue;
        const { named, inOrder } = compare(text, stands);
        const sentence = of[text] === SUMMARY;
        let share = 0;
        for (let i = 0; i < stands.length; i++) {
          share += (weights[i]! * stands[i]!) / asked;
          together[i] = Math.max(together[i]!, stands[i]! * (sentence ? SENTENCE : 1));
        }
        if (sentence) continue;
        const whole = share + IN_FULL * named + (IN_ORDER * inOrder) / units.length;
        const score = !inOtherWords && wording[text] === STANDARD ? OTHER_WORDS * whole : whole;
        if (named > mostNamed) mostNamed = named;
        if (score > bestScore) [best, bestShare, bestScore] = [text, share, score];
      }
      for (let i = 0; i < together.length; i++) shared += (weights[i]! * together[i]!) / asked;
      const explained = shared + (TELLING * shared * asked) / rarest;
      if (trust * (mostNamed + explained) < enough) return undefined;
      return { item, text: best, share: bestShare, score: trust * (bestScore + explained) };
    };
  };

  /** Best first; of those equally good the first item. The first reading is the one in the words typed; `enough` is what it takes. */
  return (readings: readonly Reading[], items: readonly number[], enough: number): Hit[] => {
    const best = new Map<number, Hit>();
    readings.forEach((reading, at) => {
      const look = lookWith(reading, at > 0, enough);
      for (const item of items) {
        const hit = look(item);
        if (hit && hit.score > (best.get(item)?.score ?? 0)) best.set(item, hit);
      }
    });
    const hits = [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
    return hits.filter(({ score }) => score >= HALF * hits[0]!.score);
  };
};

/** Putting what people say into one wording. */
import { ASKING, BROADER } from './lexicon.ts';
import { SAME } from './synonyms.ts';

const lines = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Replaces words where they stand, of several the longest; nothing that was put in is replaced again. */
const replacing = (others: Iterable<readonly [string, string]>) => {
  const byFirst = new Map<string, [string, string][]>();
  for (const [word, other] of others) {
    const first = word[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), [word, other]]);
  }
  for (const known of byFirst.values()) known.sort(([a], [b]) => b.length - a.length);
  return (words: string) => {
    let said = '';
    for (let at = 0; at < words.length;) {
      const found = byFirst.get(words[at]!)?.find(([word]) => words.startsWith(word, at));
      said += found ? found[1] : words[at]!;
      at += found ? found[0].length : 1;
    }
    return said;
  };
};

/** Every word of the lines, by the word that is put for it. */
const putting = (list: string, instead: (first: string) => string) =>
  lines(list).flatMap((words) => words.map((word) => [word, instead(words[0]!)] as const));

const nothing = putting(ASKING, () => '');
const withoutAsking = replacing(nothing);
const reword = replacing([...nothing, ...putting(SAME, (first) => first)]);

/** Without the words that only ask; what is nothing but such words is left as it is. */
export const dropAsking = (words: string) => withoutAsking(words) || words;

/** So, and in the words that stand for all those that mean the same: as names are compared with what was typed. */
export const standardise = (words: string) => reword(words) || words;

/** Narrower words put in broader ones. */
export const broaden = replacing(putting(BROADER, (first) => first));

/** The longest syllables: zhuang, chuang, shuang. */
const LONGEST = 6;
/** What a whole syllable, a first letter, and a longer beginning of a syllable cost. */
const [WHOLE, LETTER, BEGUN] = [1, 1.1, 1.3];

/**
 * Cuts typed letters into syllables and beginnings of syllables, as cheaply as can be: shenfenzh → shen fen zh,
 * sfz → s f z. A beginning at the very end costs no more than a syllable: more is to come.
 */
export const cutLetters = (syllables: readonly string[]) => {
  const whole = new Set(syllables.filter((syllable) => syllable.length > 1));
  const begun = new Set(
    [...whole].flatMap((syllable) => [...syllable].map((_, at) => syllable.slice(0, at + 1))),
  );
  const price = (letters: string, last: boolean) => {
    if (letters.length === 1) return LETTER;
    if (whole.has(letters)) return WHOLE;
    if (begun.has(letters)) return last ? WHOLE : BEGUN;
    return Infinity;
  };
  return (typed: string): string[] => {
    const costs = [0];
    const cuts = [0];
    for (let end = 1; end <= typed.length; end++) {
      costs[end] = Infinity;
      for (let from = Math.max(0, end - LONGEST); from < end; from++) {
        const cost = costs[from]! + price(typed.slice(from, end), end === typed.length);
        if (cost >= costs[end]!) continue;
        costs[end] = cost;
        cuts[end] = from;
      }
    }
    const parts: string[] = [];
    for (let end = typed.length; end > 0; end = cuts[end]!) parts.unshift(typed.slice(cuts[end], end));
    return parts;
  };
};

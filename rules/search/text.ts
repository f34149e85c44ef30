/**
 * Full and half width alike, lower case; of the rest only Chinese characters, Latin letters and digits count.
 * A space stays, one for several: it ends a syllable. A number of six digits and more (an ID, a telephone) names nothing.
 */
export const normalise = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[0-9]{6,}/g, ' ')
    .replace(/[^0-9a-z\u3400-\u9fff]+/g, ' ')
    .trim();

/** What counts, in order: a Chinese character or digit by itself, Latin letters as long as nothing parts them. */
export const pieces = (normalised: string): string[] => normalised.match(/[a-z]+|[0-9\u3400-\u9fff]/g) ?? [];

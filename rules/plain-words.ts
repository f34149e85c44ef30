/** 大白话: the words of an office in a text, with what to say instead, and how easily the text reads. */
import { officialPhrases } from '#contract/vocabulary-of-plain-words';

/**
 * Where it stands (UTF-16 units, the end not included), what takes its place (null: only the writer knows), the advice.
 * `phrase`: what is told of it; a comma that goes with it is not.
 */
export type Officialese = {
  phrase: string;
  start: number;
  end: number;
  instead: string | null;
  advice: string;
};

const placesOf = (text: string, words: string) => {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
};
type Span = { start: number; end: number };
const inside = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start <= start && end <= span.end);

const byLength = [...officialPhrases].sort((a, b) => b.phrase.length - a.phrase.length);

const WHO = /(?:我们|我局|我中心|本单位)$/;
/** A clause with who is said to do it, and with the comma after it. */
const withWho = (text: string, { start, end }: Span): Span => ({
  start: start - (WHO.exec(text.slice(0, start))?.[0].length ?? 0),
  end: /[，,]/.test(text.charAt(end)) ? end + 1 : end,
});

/** The phrases of an office in a text, in order; of two that overlap the longer one. */
export const findOfficialese = (text: string): Officialese[] => {
  const found: Officialese[] = [];
  for (const { phrase, instead, advice, clause, within = [], before } of byLength) {
    const harmless = within.flatMap((word) => placesOf(text, word));
    for (const place of placesOf(text, phrase)) {
      if (inside(harmless, place) || !(before?.some((next) => text.startsWith(next, place.end)) ?? true))
        continue;
      if (found.some(({ start, end }) => place.start < end && start < place.end)) continue;
      const { start, end } = clause ? withWho(text, place) : place;
      found.push({ phrase: text.slice(start, place.end), start, end, instead, advice });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The text with one of its phrases said plainly; as it was where only the writer knows how. */
export const sayPlainly = (text: string, { start, end, instead }: Officialese): string =>
  instead === null ? text : text.slice(0, start) + instead + text.slice(end);

const lengthOf = (text: string) => [...text.replace(/\s/g, '')].length;

/**
 * How easily texts read. `sentenceLength`: characters without spaces per sentence (one decimal), where a sentence ends at
 * 。！？；, a line's end or the text's. `officialese`: the share, 0 to 1, of characters that are phrases of an office.
 * Null where there is nothing to read.
 */
export const readabilityOf = (texts: readonly string[]) => {
  const sentences = texts.flatMap((text) => text.split(/[。！？；!?;\n]/)).filter((one) => lengthOf(one));
  if (!sentences.length) return null;
  const characters = sentences.reduce((sum, one) => sum + lengthOf(one), 0);
  const stiff = texts.flatMap(findOfficialese).reduce((sum, { phrase }) => sum + phrase.length, 0);
  const whole = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  return {
    sentenceLength: Math.round((10 * characters) / sentences.length) / 10,
    officialese: stiff / whole,
  };
};

/** The fields that an agency writes in its own words; the law is quoted, and not its to change. */
const ownWords = [
  ['identity', 'summary'],
  ['process', 'conditions'],
  ['process', 'steps'],
  ['process', 'windowFlow'],
  ['process', 'onlineFlow'],
  ['fees', 'note'],
  ['visits', 'reason'],
  ['visits', 'bookingRules'],
  ['places', 'hours'],
  ['questions', 'list'],
] as const;

const ABSENCES = new Set(['not-provided', 'not-applicable']);
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return ABSENCES.has(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What a guide says in its own words, text by text, with the field where it stands. */
export const ownWordsOf = (facts: object): { group: string; field: string; text: string }[] =>
  ownWords.flatMap(([group, field]) => {
    const fact = (facts as Record<string, Record<string, unknown>>)[group]?.[field];
    const value = typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : undefined;
    return stringsIn(value).map((text) => ({ group, field, text }));
  });

import { officialPhrases } from '../contract/vocabulary-of-plain-words.ts';

/** What no text of the interface may have in it, not even inside another word: phrases of an office, and emoji. */
export const officialese = new RegExp(
  `${officialPhrases.map(({ phrase }) => phrase).join('|')}|\\p{Extended_Pictographic}`,
  'u',
);

import { onPhone } from './on-phone';

/** How many are kept. */
const MOST = 10;

/** An older version may have kept something else. */
const restore = (kept: unknown) =>
  (Array.isArray(kept) ? kept : []).filter((words) => typeof words === 'string').slice(0, MOST);

const searches = onPhone<string[]>('recent-searches', [], restore);

/** What the person looked for, newest first, at most ten: on this phone only. */
export const useRecentSearches = (): string[] => searches.use();

/** Keeps words that led to something or were submitted, never every keystroke; the same words come once. */
export const rememberSearch = (words: string) => {
  const said = words.trim();
  if (said) searches.write([said, ...searches.read().filter((other) => other !== said)].slice(0, MOST));
};

/** Forgets one search. */
export const forgetSearch = (words: string) =>
  searches.write(searches.read().filter((other) => other !== words));

/** Forgets all of them. */
export const forgetSearches = () => searches.write([]);

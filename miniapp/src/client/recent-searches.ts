import { recent } from './recent';

/** What the person looked for: words that led to something or were submitted, never every keystroke. */
export const {
  use: useRecentSearches,
  remember: rememberSearch,
  forget: forgetSearch,
  forgetAll: forgetSearches,
} = recent('recent-searches', 10);

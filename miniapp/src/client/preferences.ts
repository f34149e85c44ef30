import { onPhone } from './on-phone';

/** What a person has chosen on this phone. */
export type Preferences = { elder: boolean; region: string };

const unchosen: Preferences = { elder: false, region: 'demo' };

const preferences = onPhone('preferences', unchosen, (kept) => ({ ...unchosen, ...(kept as object) }));

/** Remembers a choice; every page that shows it follows. */
export const choose = (choice: Partial<Preferences>) =>
  preferences.write({ ...preferences.read(), ...choice });

export const usePreferences = preferences.use;

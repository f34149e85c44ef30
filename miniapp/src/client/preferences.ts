import { onPhone } from './on-phone';

/** Light or dark: as the phone is, or always the one. */
export const themes = ['phone', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a person has chosen on this phone. */
export type Preferences = { elder: boolean; theme: Theme; region: string };

/** 长辈版 offers no more choices at once than this; the others come when one asks for them. */
export const ELDER_CHOICES = 4;

const unchosen: Preferences = { elder: false, theme: 'phone', region: 'demo' };

const preferences = onPhone('preferences', unchosen, (kept) => ({ ...unchosen, ...(kept as object) }));

/** Remembers a choice; every page that shows it follows. */
export const choose = (choice: Partial<Preferences>) =>
  preferences.write({ ...preferences.read(), ...choice });

export const readPreferences = preferences.read;
export const usePreferences = preferences.use;

/** Forgets every choice. */
export const forgetPreferences = () => preferences.write(unchosen);

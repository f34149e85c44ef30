import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';

/** What a person has chosen on this phone. It stays here: the server is never told. */
export type Preferences = { elder: boolean; region: string };

const KEY = 'preferences';
const unchosen: Preferences = { elder: false, region: 'demo' };
const listeners = new Set<() => void>();
let chosen: Preferences | undefined;

const read = (): Preferences =>
  (chosen ??= { ...unchosen, ...Taro.getStorageSync<Partial<Preferences>>(KEY) });

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Remembers a choice; every page that shows it follows. */
export const choose = (choice: Partial<Preferences>) => {
  chosen = { ...read(), ...choice };
  Taro.setStorageSync(KEY, chosen);
  for (const listener of listeners) listener();
};

export const usePreferences = () => useSyncExternalStore(listen, read);

import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';

/**
 * A value that stays on this phone, under a key of its storage: the server is never told. `write` keeps it,
 * and every page that shows it by `use` follows. Where the storage is full it is still held until the app closes.
 */
export const onPhone = <T>(key: string, unset: T, restore: (kept: unknown) => T = (kept) => kept as T) => {
  const listeners = new Set<() => void>();
  let held: { value: T } | undefined;

  const load = () => {
    const kept: unknown = Taro.getStorageSync(key);
    return kept ? restore(kept) : unset;
  };
  const read = () => (held ??= { value: load() }).value;
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const write = (value: T) => {
    held = { value };
    try {
      Taro.setStorageSync(key, value);
    } catch {
      // Full: what the person sees is right, and is gone when the app closes.
    }
    for (const listener of listeners) listener();
  };
  return { read, write, use: () => useSyncExternalStore(listen, read) };
};

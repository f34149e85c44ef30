import { useSyncExternalStore } from 'react';

const listen = (listener: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, listener);
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, listener);
  };
};

export const useOnline = () => useSyncExternalStore(listen, () => navigator.onLine);

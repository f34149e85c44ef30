import { useState } from 'react';

const PREFIX = 'desk-draft:';

const kept = <T>(key: string): T | undefined => {
  const written = sessionStorage.getItem(PREFIX + key);
  return written ? (JSON.parse(written) as T) : undefined;
};

/**
 * What somebody is filling in at the desk. It outlives a reload and a sign-in that has expired, and ends with the
 * browser's tab: nothing of it stays on a computer that several people use.
 */
export const useDraft = <T extends object>(key: string, blank: T) => {
  const [held, setHeld] = useState(() => ({ key, draft: kept<T>(key) ?? blank }));
  const draft = held.key === key ? held.draft : (kept<T>(key) ?? blank);
  const write = (change: Partial<T>) => {
    const changed = { ...draft, ...change };
    sessionStorage.setItem(PREFIX + key, JSON.stringify(changed));
    setHeld({ key, draft: changed });
  };
  const forget = () => {
    sessionStorage.removeItem(PREFIX + key);
    setHeld({ key, draft: blank });
  };
  return { draft, write, forget };
};

/** Forgets every draft: somebody else may sit down next. */
export const forgetDrafts = () => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
};

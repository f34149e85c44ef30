import { useState } from 'react';

/** An act of a button: one at a time, and what went wrong with it. */
export const useActing = () => {
  const [under, setUnder] = useState(false);
  const [error, setError] = useState<Error>();
  const run = async (doing: () => Promise<unknown>) => {
    if (under) return;
    setUnder(true);
    setError(undefined);
    try {
      await doing();
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setUnder(false);
    }
  };
  return { under, error, run };
};

import { useEffect } from 'react';

/** The browser may hold the whole page, with what was typed, and bring it back with its back button. */
export const useReturn = (act: () => void) =>
  useEffect(() => {
    window.addEventListener('pagehide', act);
    return () => window.removeEventListener('pagehide', act);
  }, [act]);

import { useLayoutEffect } from 'react';
import type { Theme } from './preferences';

const papers = { light: '#f5f4f1', dark: '#131415' };

/** The document takes the class too, since it shows beside the column; the browser's bar takes the paper's colour. */
export const useTheme = (theme: Theme) => {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.remove('in-light', 'in-dark');
    if (theme !== 'phone') classList.add(`in-${theme}`);
    for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      const phone = bar.media.includes('dark') ? 'dark' : 'light';
      bar.content = papers[theme === 'phone' ? phone : theme];
    }
  }, [theme]);
};

import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { phoneTheme } from './app-base';
import type { Theme } from './preferences';

/** The colours of WeChat's own bars, as in theme.json. */
const bars = {
  light: { frontColor: '#000000', backgroundColor: '#f5f4f1' },
  dark: { frontColor: '#ffffff', backgroundColor: '#131415' },
} as const;

/** Paints what WeChat draws around the page. Where it refuses, its bars stay as the phone is. */
const paint = (theme: Theme) => {
  const bar = bars[theme === 'phone' ? phoneTheme() : theme];
  void Taro.setNavigationBarColor(bar).catch(() => undefined);
  void Taro.setBackgroundColor({ backgroundColor: bar.backgroundColor }).catch(() => undefined);
};

/** Keeps what stands around the page in the chosen theme. On the web that is the document (theme.h5.ts). */
export const useTheme = (theme: Theme) => {
  useDidShow(() => paint(theme));
  useEffect(() => {
    const follow = () => paint(theme);
    follow();
    Taro.onThemeChange(follow);
    return () => Taro.offThemeChange(follow);
  }, [theme]);
};

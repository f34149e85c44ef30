import Taro from '@tarojs/taro';
import { addressOf, tabs, type PageName, type Tab } from './address';

/** Opens a page: a tab by switching, any other on top of this one. */
export const go = (page: PageName, parameters?: Record<string, string | undefined>) =>
  tabs.includes(page as Tab)
    ? Taro.switchTab({ url: addressOf(page) })
    : Taro.navigateTo({ url: addressOf(page, parameters) });

/**
 * Says in the address bar of the web what the page now shows, so that it can be sent and a step back leads to where
 * the person came from: Taro's router keeps its state there. WeChat has no such bar.
 */
export const readdress = (page: PageName, parameters: Record<string, string | undefined>) => {
  if (process.env.TARO_ENV !== 'h5') return;
  window.history.replaceState(window.history.state, '', addressOf(page, parameters));
};

/** Back to where the person came from; whoever came straight here gets the home page. */
export const back = () =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: addressOf('home') });

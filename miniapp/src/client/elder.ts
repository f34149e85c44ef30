import Taro from '@tarojs/taro';
import { addressOf, type Tab } from './address';
import { choose } from './preferences';

/** Turns 长辈版 on or off. The pages beneath are closed: they were drawn, and spoke, in the other mode. */
export const switchElder = (elder: boolean, here: Tab) => {
  choose({ elder });
  return Taro.reLaunch({ url: addressOf(here) });
};

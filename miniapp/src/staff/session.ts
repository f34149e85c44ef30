import Taro from '@tarojs/taro';
import { signOut } from '@/client/staff-session';
import { addressOf } from '@/client/address';
import { forgetDrafts } from './draft';

/** Leaves the desk, with nothing left behind on the computer. */
export const leave = async () => {
  forgetDrafts();
  await Taro.reLaunch({ url: addressOf('deskSignIn') });
  signOut();
};

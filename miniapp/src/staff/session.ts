import Taro from '@tarojs/taro';
import { addressOf } from '@/client/address';
import { Refused } from '@/client/call';
import { signOut } from '@/client/staff-session';
import { forgetDrafts } from './draft';

/** Leaves the desk, with nothing left behind on the computer. `out`: one was put out, and is told so where one signs in. */
const go = async (out?: 'suspended') => {
  forgetDrafts();
  await Taro.reLaunch({ url: addressOf('deskSignIn', { session: out }) });
  signOut();
};
export const leave = () => go();

/** Sends whoever works here no longer to the sign-in; any other error is for the page to say. */
export const leaveIfOut = (error: unknown) => {
  const reason = error instanceof Refused && error.reply.reason;
  if (reason === 'suspended' || reason === 'not-staff') void go('suspended');
};

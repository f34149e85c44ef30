import Taro from '@tarojs/taro';
import { addressOf } from '@/client/address';
import { Refused } from '@/client/call';
import { onPhone } from '@/client/on-phone';
import { send } from '@/client/request';
import { keepSession, signOut, type StaffSession } from '@/client/staff-session';
import { forgetDrafts } from './draft';

/** That somebody has signed in on this computer before, which lets nobody in (POST /sessions/staff). */
const device = onPhone('staff-device', '');

/**
 * Signs a person of an agency in on this computer, with a `code` whoever needs one. Throws `Refused`, with `code-needed`
 * where there was none, or `Unreached`.
 */
export const signIn = async (email: string, password: string, code?: string) => {
  const sent = { email, password, device: device.read() || undefined, code };
  const session = await send<StaffSession>(code ? '/sessions/staff/totp' : '/sessions/staff', sent);
  device.write(session.device);
  return keepSession(session);
};

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

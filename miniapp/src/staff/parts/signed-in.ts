import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { addressOf } from '@/client/address';
import { useStaff } from '@/client/staff-session';

/**
 * Who sits at the desk. Where nobody does, or the session has ended, the sign-in opens on top of the page; who signs
 * in there comes back to it.
 */
export const useSignedIn = () => {
  const staff = useStaff();
  const before = useRef(staff);
  useEffect(() => {
    const ended = before.current ? 'ended' : undefined;
    before.current = staff;
    if (staff) return;
    // Who leaves is on the way there already.
    if (location.pathname === addressOf('deskSignIn')) return;
    void Taro.navigateTo({ url: addressOf('deskSignIn', { session: ended }) });
  }, [staff]);
  return staff;
};

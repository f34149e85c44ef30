import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { Press } from './press';

export type DialProps = PropsWithChildren<{ phone: string; className?: string }>;

/** Calls a number. On the web it is a tel: link (dial.h5.tsx). */
export const Dial = ({ phone, className, children }: DialProps) => (
  <Press
    className={className}
    role="link"
    onPress={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
  >
    {children}
  </Press>
);

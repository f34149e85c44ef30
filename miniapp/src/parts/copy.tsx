import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { Press } from './press';

export type CopyProps = PropsWithChildren<{ text: string; className?: string; label?: string }>;

/** Copies a text; WeChat says by itself that it did. On the web the page says so (copy.h5.tsx). */
export const Copy = ({ text, children, ...look }: CopyProps) => (
  <Press {...look} onPress={() => void Taro.setClipboardData({ data: text }).catch(() => undefined)}>
    {children}
  </Press>
);

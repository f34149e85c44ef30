import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { Press } from '@/parts/press';

export type CopyProps = PropsWithChildren<{ text: string; className?: string }>;

/** Copies a text; WeChat says by itself that it did. On the web the page says so (copy.h5.tsx). */
export const Copy = ({ text, className, children }: CopyProps) => (
  <Press
    className={className}
    onPress={() => void Taro.setClipboardData({ data: text }).catch(() => undefined)}
  >
    {children}
  </Press>
);

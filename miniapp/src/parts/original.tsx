import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { words } from '@/words';
import { Press } from './press';

export type OriginalProps = PropsWithChildren<{ url: string; className?: string }>;

/** The original text elsewhere. WeChat opens no foreign page: the address is copied, and that is said. */
export const Original = ({ url, className, children }: OriginalProps) => (
  <Press
    role="link"
    className={className}
    onPress={() =>
      void Taro.setClipboardData({ data: url }).then(() =>
        Taro.showToast({ title: words.copied, icon: 'none' }),
      )
    }
  >
    {children}
  </Press>
);

import { Button } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './share.module.scss';

export type ShareProps = PropsWithChildren<{ title: string; address: string; className?: string }>;

/**
 * Sends a page to somebody. In WeChat the page says itself what is sent (useShareAppMessage); on the web the
 * phone's own sheet opens, or the link is copied (share.h5.tsx).
 */
export const Share = ({ className = '', children }: ShareProps) => (
  <Button openType="share" className={`${style.share} ${className}`} hoverClass="pressed">
    {children}
  </Button>
);

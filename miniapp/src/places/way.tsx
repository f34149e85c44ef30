import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import type { Position } from '#rules/distance';
import { Press } from '@/parts/press';

export type WayProps = PropsWithChildren<{
  to: { name: string; address?: string | undefined; position: Position };
  className?: string;
  label: string;
}>;

/** Shows the way in WeChat's own map. On the web it is a link to one (way.h5.tsx). */
export const Way = ({ to: { name, address, position }, className, label, children }: WayProps) => (
  <Press
    className={className}
    role="link"
    label={label}
    onPress={() =>
      void Taro.openLocation({ ...position, name, address: address ?? name }).catch(() => undefined)
    }
  >
    {children}
  </Press>
);

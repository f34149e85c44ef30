import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './heading.module.scss';

export type HeadingProps = PropsWithChildren<{ level: 1 | 2; className?: string }>;

/** A heading. On the web it is a real one (heading.h5.tsx). */
export const Heading = ({ level, className = '', children }: HeadingProps) => (
  <View className={`${style[`level${level}`]} ${className}`} ariaRole="heading">
    {children}
  </View>
);

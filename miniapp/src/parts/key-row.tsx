import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './key-row.module.scss';

/** A label and what it stands for; the text wraps, it is never cut. */
export const KeyRow = ({
  label,
  link = false,
  children,
}: PropsWithChildren<{ label: string; link?: boolean }>) => (
  <View className={style.row}>
    <View className={style.label}>{label}</View>
    <View className={link ? style.link : style.text}>{children}</View>
  </View>
);

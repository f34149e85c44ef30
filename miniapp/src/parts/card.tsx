import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './card.module.scss';

/** A white surface on the paper. Rows inside draw a hairline above themselves; the first one's is covered. */
export const Card = ({ children }: PropsWithChildren) => (
  <View className={style.card}>
    <View className={style.rows}>{children}</View>
  </View>
);

import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './slip.module.scss';

/** 回执: a card with an edge along which it is torn; only for what really happened. */
export const Slip = ({ children }: PropsWithChildren) => <View className={style.slip}>{children}</View>;

/** The edge itself. */
export const Tear = () => <View className={style.tear} aria-hidden />;

import { View } from '@tarojs/components';
import style from './tear.module.scss';

/** 回执: the edge along which a receipt is torn; only on what really happened. The card around it has 16 px of padding. */
export const Tear = () => <View className={style.tear} aria-hidden />;

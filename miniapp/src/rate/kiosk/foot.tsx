import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Press } from '@/parts/press';
import { kioskWords } from './words';
import style from './foot.module.scss';

/** What is always in reach: the way out, which records nothing, and beside it the act that counts. */
export const Foot = ({ onLeave, children }: PropsWithChildren<{ onLeave: () => void }>) => (
  <View className={style.foot}>
    {!children && <Text className={style.idle}>{kioskWords.idle}</Text>}
    <Press className={`button button--second ${style.act}`} onPress={onLeave}>
      {kioskWords.leave}
    </Press>
    {children}
  </View>
);

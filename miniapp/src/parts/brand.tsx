import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';
import style from './brand.module.scss';

/** Our mark, a stop that turns into a tick, and our name. */
export const Brand = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <View className={style.brand}>
    <View className={style.logo}>
      <Icon name="check" size={20} />
    </View>
    <Text className={style.name}>{name}</Text>
    {children}
  </View>
);

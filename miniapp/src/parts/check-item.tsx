import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';
import { Press } from './press';
import style from './check-item.module.scss';

/** A tick or its place; the row around it is what is pressed. */
export const CheckBox = ({ on }: { on: boolean }) => (
  <View className={on ? style.on : style.off}>{on && <Icon name="check" size={20} />}</View>
);

/** A row to tick off; all of it can be pressed. */
export const CheckItem = ({
  on,
  label,
  onPress,
  children,
}: PropsWithChildren<{ on: boolean; label: string; onPress: () => void }>) => (
  <Press role="checkbox" label={label} on={on} className={style.row} onPress={onPress}>
    <CheckBox on={on} />
    <View className={`${style.words} ${on ? style.done : ''}`}>{children}</View>
  </Press>
);

import { View } from '@tarojs/components';
import style from './radio-mark.module.scss';

/** One of several is chosen; the row around it is what is pressed. */
export const RadioMark = ({ on }: { on: boolean }) => (
  <View className={on ? style.on : style.off} aria-hidden />
);

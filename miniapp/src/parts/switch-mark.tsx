import { Text, View } from '@tarojs/components';
import { words } from '@/words';
import style from './switch-mark.module.scss';

/** How a switch stands, in shape and in word; the row around it is what is pressed. */
export const SwitchMark = ({ on }: { on: boolean }) => (
  <View className={style.mark}>
    <Text>{on ? words.mine.on : words.mine.off}</Text>
    <View className={on ? style.on : style.off}>
      <View className={style.knob} />
    </View>
  </View>
);

import { View } from '@tarojs/components';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import style from './stop.module.scss';

/** A stop of the line on which the stations stand. */
export const Stop = ({ icon }: { icon: IconName }) => (
  <View className={style.stop}>
    <Icon name={icon} />
  </View>
);

import { View } from '@tarojs/components';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import style from './stop.module.scss';

/** A stop of the line on which the stations stand; `on`: the one that is open. */
export const Stop = ({ icon, on = false }: { icon: IconName; on?: boolean }) => (
  <View className={`${style.stop} ${on ? style.on : ''}`}>
    <Icon name={icon} />
  </View>
);

import { Text, View } from '@tarojs/components';
import type { Openness } from '#rules/opening-hours';
import { Icon } from '@/parts/icon';
import style from './open-word.module.scss';

const icons = { open: 'circle-check', closed: 'circle-minus', unknown: 'info' } as const;

/** Whether a place is open, in icon and word; the colour alone says nothing. */
export const OpenWord = ({ state, said }: { state: Openness['state']; said: string }) => (
  <View className={`${style.word} ${style[state]}`}>
    <Icon name={icons[state]} size={16} />
    <Text>{said}</Text>
  </View>
);

import { View } from '@tarojs/components';
import type { Lamp } from '#contract/vocabulary-of-rectifications';
import style from './lamp-dots.module.scss';

const places = ['green', 'yellow', 'red'] as const;

/** The three dots, one of which is lit. They never stand without their word, so readers skip them. */
export const LampDots = ({ lamp }: { lamp: Lamp }) => (
  <View className={`${style.dots} ${style[lamp]}`} aria-hidden>
    {places.map((place) => (
      <View key={place} className={`${style.dot} ${place === lamp ? style.lit : ''}`} />
    ))}
  </View>
);

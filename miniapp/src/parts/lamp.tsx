import { Text, View } from '@tarojs/components';
import { lamps } from '#contract/vocabulary-of-rectifications';
import { lampOf, type Clock } from '#rules/lamp';
import { useNow } from '@/client/now';
import { words } from '@/words';
import style from './lamp.module.scss';

const places = ['green', 'yellow', 'red'] as const;

const Lit = ({ clock }: { clock: Clock }) => {
  const { lamp, words: due } = lampOf(clock, useNow());
  return (
    <View className={`${style.lamp} ${style[lamp]}`}>
      <View className={style.dots} aria-hidden>
        {places.map((place) => (
          <View key={place} className={`${style.dot} ${place === lamp ? style.lit : ''}`} />
        ))}
      </View>
      <Text>{words.lamp.with(lamps[lamp], due)}</Text>
    </View>
  );
};

/** 三灯: one of three is lit, by place, word and colour; without a clock there is no lamp, only words. */
export const Lamp = ({ clock }: { clock?: Clock }) =>
  clock ? <Lit clock={clock} /> : <Text className={style.unknown}>{words.lamp.unknown}</Text>;

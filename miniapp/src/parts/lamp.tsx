import { Text, View } from '@tarojs/components';
import { lamps } from '#contract/vocabulary-of-rectifications';
import { lampOf, type Clock } from '#rules/lamp';
import { useNow } from '@/client/now';
import { words } from '@/words';
import { LampDots } from './lamp-dots';
import style from './lamp.module.scss';

const Lit = ({ clock }: { clock: Clock }) => {
  const { lamp, words: due } = lampOf(clock, useNow());
  return (
    <View className={`${style.lamp} ${style[lamp]}`}>
      <LampDots lamp={lamp} />
      <Text>{words.lamp.with(lamps[lamp], due)}</Text>
    </View>
  );
};

/** 三灯: one of three is lit, by place, word and colour; without a clock there is no lamp, only words. */
export const Lamp = ({ clock }: { clock?: Clock }) =>
  clock ? <Lit clock={clock} /> : <Text className={style.unknown}>{words.lamp.unknown}</Text>;

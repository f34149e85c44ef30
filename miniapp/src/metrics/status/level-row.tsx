import { Text, View } from '@tarojs/components';
import type { LevelStatus } from '#contract/status';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { levelStates } from '#contract/vocabulary-of-status';
import { LevelMark } from '@/parts/level-mark';
import { lately, metricsWords, monthDay } from '../words';
import { StateWord } from './state-word';
import style from './row.module.scss';

const looks = { ok: 'good', failing: 'bad', stale: 'bad', untested: 'unknown' } as const;

/** One level: when the self-test last got through, when somebody last gave it, and whether it is accepted now. */
export const LevelRow = ({ status: { level, state, acceptedAt, lastGivenOn } }: { status: LevelStatus }) => (
  <View className={style.row}>
    <View className={style.mark}>
      <LevelMark level={level} />
    </View>
    <View className={style.words}>
      <View className={style.name}>{ratingLevels[level]}</View>
      <View className={style.help}>
        {lastGivenOn ? metricsWords.status.lastGiven(monthDay(lastGivenOn)) : metricsWords.status.nobody}
      </View>
    </View>
    <Text className={`${style.time} ${looks[state] === 'bad' ? style.late : ''}`}>
      {acceptedAt ? lately(acceptedAt) : metricsWords.status.never}
    </Text>
    <StateWord looks={looks[state]}>{levelStates[state]}</StateWord>
  </View>
);

import { Text, View } from '@tarojs/components';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { Box } from '@/parts/box';
import { LevelMark } from '@/parts/level-mark';
import { Press } from '@/parts/press';
import { RadioMark } from '../radio-mark';
import { kioskWords } from './words';
import style from './levels.module.scss';

const levels = Object.keys(ratingLevels) as RatingLevel[];

/** Five rows of one size, none chosen beforehand. A touch only chooses. */
export const Levels = ({ onChoose }: { onChoose: (level: RatingLevel) => void }) => (
  <>
    <Box role="radiogroup" label={kioskWords.title} className={style.card}>
      {levels.map((level) => (
        <Press key={level} role="radio" on={false} className={style.row} onPress={() => onChoose(level)}>
          <LevelMark level={level} size={40} />
          <Text className={style.name}>{ratingLevels[level]}</Text>
          <RadioMark on={false} />
        </Press>
      ))}
    </Box>
    <View className={style.how}>{kioskWords.how}</View>
  </>
);

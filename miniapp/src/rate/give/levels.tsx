import { Text, View } from '@tarojs/components';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { changeDraft } from '@/client/rating-drafts';
import { Box } from '@/parts/box';
import { LevelMark } from '@/parts/level-mark';
import { Press } from '@/parts/press';
import { FieldError } from '@/parts/text-field';
import { RadioMark } from '../radio-mark';
import { rateWords } from '../words';
import type { StepProps } from './first-step';
import { Tags } from './tags';
import style from './levels.module.scss';

const levels = Object.keys(ratingLevels) as RatingLevel[];

/** The five levels, none chosen beforehand, each as easy as the other; under the chosen one, what it was about. */
export const Levels = ({ door, draft, fault }: StepProps) => {
  const choose = (level: RatingLevel) => level !== draft?.level && changeDraft(door, { level, tags: [] });
  return (
    <>
      {fault?.where === 'level' && <FieldError>{fault.says}</FieldError>}
      <View className={style.card}>
        <Box role="radiogroup" label={rateWords.give.title} className={style.rows}>
          {levels.map((level) => {
            const on = level === draft?.level;
            return (
              <View key={level} className={`${style.level} ${on ? style.on : ''}`}>
                <Press role="radio" on={on} className={style.row} onPress={() => choose(level)}>
                  <LevelMark level={level} />
                  <Text className={style.name}>{ratingLevels[level]}</Text>
                  <RadioMark on={on} />
                </Press>
                {on && <Tags door={door} level={level} chosen={draft.tags} fault={fault} />}
              </View>
            );
          })}
        </Box>
      </View>
    </>
  );
};

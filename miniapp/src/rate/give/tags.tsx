import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ratingTags, type RatingTag } from '#contract/vocabulary-of-rating-tags';
import type { RatingLevel } from '#contract/vocabulary-of-ratings';
import { tagsOf } from '#rules/rating-tags';
import { isPoor } from '#rules/reason';
import { changeDraft } from '@/client/rating-drafts';
import { ELDER_CHOICES, usePreferences } from '@/client/preferences';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { FieldError } from '@/parts/text-field';
import { rateWords } from '../words';
import type { Fault } from './fault';
import style from './tags.module.scss';

/** How many are offered at once; the others come when one asks for them. */
const FIRST = 5;

type ChipProps = { tag: RatingTag; on: boolean; official: boolean; onPress: () => void };

const Chip = ({ tag, on, official, onPress }: ChipProps) => (
  <Press role="checkbox" on={on} className={`${style.chip} ${on ? style.on : ''}`} onPress={onPress}>
    {on && <Icon name="check" size={16} />}
    <View className={style.said}>
      <Text>{ratingTags[tag].plain}</Text>
      {official && (
        <View className={style.official}>{rateWords.tags.code(tag, ratingTags[tag].official)}</View>
      )}
    </View>
  </Press>
);

type TagsProps = { door: string; level: RatingLevel; chosen: string[]; fault: Fault | undefined };

/** What it was about, in plain words; the national dictionary's wording and code stand behind 官方说法. */
export const Tags = ({ door, level, chosen, fault }: TagsProps) => {
  const { elder } = usePreferences();
  const [all, setAll] = useState(false);
  const [official, setOfficial] = useState(false);
  const tags = tagsOf(level);
  const first = elder ? ELDER_CHOICES : FIRST;
  const offered = tags.filter((tag, at) => all || at < first || chosen.includes(tag));
  const toggle = (tag: RatingTag) =>
    changeDraft(door, {
      tags: chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag].sort(),
    });
  const question = isPoor(level) ? rateWords.tags.poor : rateWords.tags.good;
  return (
    <View className={style.tags}>
      <View className={style.question}>{question}</View>
      {fault?.where === 'reason' && <FieldError>{fault.says}</FieldError>}
      <Box role="group" label={question} className={style.chips}>
        {offered.map((tag) => (
          <Chip
            key={tag}
            tag={tag}
            on={chosen.includes(tag)}
            official={official}
            onPress={() => toggle(tag)}
          />
        ))}
      </Box>
      <View className={style.more}>
        {offered.length < tags.length && (
          <Press className={style.act} onPress={() => setAll(true)}>
            {rateWords.tags.more(tags.length - offered.length)}
          </Press>
        )}
        <Press className={style.act} unfolded={official} onPress={() => setOfficial(!official)}>
          {rateWords.tags.official}
        </Press>
      </View>
    </View>
  );
};

import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ratingTags, type RatingTag } from '#contract/vocabulary-of-rating-tags';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { isPoor } from '#rules/reason';
import { tagsOf } from '#rules/rating-tags';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import { LevelMark } from '@/parts/level-mark';
import { Press } from '@/parts/press';
import { FieldError, TextField } from '@/parts/text-field';
import { Foot } from './foot';
import type { Draft } from './queue';
import { kioskWords } from './words';
import style from './reasons.module.scss';

export type Said = Pick<Draft, 'tags' | 'comment' | 'contact'>;
type ReasonsProps = {
  level: RatingLevel;
  sending: boolean;
  onChange: () => void;
  onType: () => void;
  onLeave: () => void;
  onSubmit: (said: Said) => void;
};

const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/;

const Chip = ({ tag, on, onPress }: { tag: RatingTag; on: boolean; onPress: () => void }) => (
  <Press role="checkbox" on={on} className={`${style.chip} ${on ? style.on : ''}`} onPress={onPress}>
    {on && <Icon name="check" size={20} />}
    <Text>{ratingTags[tag].plain}</Text>
  </Press>
);

/** The chosen level, which can still be changed, what it was about, and the button that counts. */
export const Reasons = ({ level, sending, onChange, onType, onLeave, onSubmit }: ReasonsProps) => {
  const [tags, setTags] = useState<RatingTag[]>([]);
  const [comment, setComment] = useState('');
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const poor = isPoor(level);
  const silent = poor && !tags.length && !comment.trim();
  const misdialled = phone.trim() !== '' && !PHONE.test(phone.trim());
  const toggle = (tag: RatingTag) =>
    setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
  const type = (set: (value: string) => void) => (value: string) => {
    set(value);
    onType();
  };
  const hand = () => {
    setTried(true);
    if (silent || misdialled) return;
    const contact = poor && phone.trim() ? { phone: phone.trim() } : null;
    onSubmit({ tags: [...tags].sort(), comment: comment.trim(), contact });
  };
  const question = poor ? kioskWords.tags.poor : kioskWords.tags.good;
  return (
    <>
      <View className={style.card}>
        <View className={style.chosen}>
          <LevelMark level={level} size={40} />
          <Text className={style.name}>{ratingLevels[level]}</Text>
          <Press className={`link ${style.change}`} onPress={onChange}>
            {kioskWords.change}
          </Press>
        </View>
        <View className={style.question}>{question}</View>
        {tried && silent && <FieldError>{kioskWords.reason}</FieldError>}
        <Box role="group" label={question} className={style.chips}>
          {tagsOf(level).map((tag) => (
            <Chip key={tag} tag={tag} on={tags.includes(tag)} onPress={() => toggle(tag)} />
          ))}
        </Box>
        <TextField
          label={kioskWords.comment}
          aside={kioskWords.optional}
          kind="area"
          most={300}
          value={comment}
          onChange={type(setComment)}
        />
        {poor && (
          <TextField
            label={kioskWords.phone}
            aside={kioskWords.optional}
            most={13}
            value={phone}
            onChange={type(setPhone)}
            {...(tried && misdialled && { error: kioskWords.wrongPhone })}
          />
        )}
      </View>
      <Foot onLeave={onLeave}>
        <Press className={`button ${style.submit}`} onPress={hand}>
          {sending ? kioskWords.sending : kioskWords.submit}
        </Press>
      </Foot>
    </>
  );
};

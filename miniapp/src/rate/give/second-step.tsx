import { Text, View } from '@tarojs/components';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { sayTag } from '#rules/rating-tags';
import { back } from '@/client/go';
import { changeDraft } from '@/client/rating-drafts';
import { LevelMark } from '@/parts/level-mark';
import { Photos } from '@/parts/photos';
import { Press } from '@/parts/press';
import { rateWords } from '../words';
import { Contact } from './contact';
import type { Fault, WholeDraft } from './fault';
import style from './second-step.module.scss';

type SecondProps = {
  door: string;
  draft: WholeDraft;
  fault: Fault | undefined;
  onSending: (sending: boolean) => void;
};

/** As many as the contract takes. */
const MOST_PHOTOS = 3;

/** What was said on the first step, in short; 改 leads back to it. */
const Summary = ({ draft: { level, tags, comment } }: { draft: WholeDraft }) => (
  <View className={style.summary}>
    <View className={style.mark}>
      <LevelMark level={level} />
    </View>
    <View className={style.words}>
      <Text className={style.said}>{[ratingLevels[level], ...tags.map(sayTag)].join(' · ')}</Text>
      {comment && <View className={style.comment}>{comment}</View>}
    </View>
    <Press className={style.change} label={rateWords.give.changeWhat} onPress={() => void back()}>
      {rateWords.give.change}
    </Press>
  </View>
);

/** What else can be said, none of it asked for: photos, a number to call back. */
export const SecondStep = ({ door, draft, fault, onSending }: SecondProps) => (
  <>
    <Summary draft={draft} />
    <Photos
      photos={draft.photos}
      most={MOST_PHOTOS}
      onChange={(photos) => changeDraft(door, { photos })}
      onSending={onSending}
    />
    <Contact door={door} draft={draft} fault={fault} />
  </>
);

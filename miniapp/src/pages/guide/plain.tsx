import { Text, View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { known, stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Icon } from '@/parts/icon';
import { guideWords } from '@/words-of-guides';
import { ReadAloud } from './read-aloud';
import { howToHandle, waitOf } from './say';
import style from './plain.module.scss';

const plain = guideWords.plain;

/** What is stated, as sentences: how many ways to go, where, what it costs, how long it takes. */
const sentencesOf = (guide: Guide) => {
  const visits = known(guide.facts.visits.count);
  const charged = known(guide.facts.fees.charged);
  const wait = waitOf(guide);
  const sentences = [
    visits !== undefined && (visits ? plain.visits(visits) : guideWords.noVisit),
    howToHandle(guide),
    charged !== undefined && (charged ? plain.charged : plain.free),
    wait && plain.wait(guideWords.timeOf(wait.value, wait.unit)),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length < 4 ? [...sentences, plain.rest] : sentences;
};

/** 长辈版: the facts in plain sentences, read aloud where the phone can. */
export const Plain = ({ guide }: { guide: Guide }) => {
  const sentences = sentencesOf(guide);
  return (
    <>
      <ReadAloud text={[stated(guide.summary), guide.name, ...sentences].filter(Boolean).join('。')} />
      <Card>
        {sentences.map((sentence) => (
          <View key={sentence} className={style.row}>
            <View className={style.mark}>
              <Icon name={sentence === plain.rest ? 'phone' : 'check'} />
            </View>
            <Text className={style.sentence}>{sentence}</Text>
          </View>
        ))}
      </Card>
    </>
  );
};

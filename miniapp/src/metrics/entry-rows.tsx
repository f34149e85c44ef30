import { Text, View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { rectificationActs, voidReasons } from '#contract/vocabulary-of-rectifications';
import { spokenReceipt } from '#rules/receipt';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Tag } from '@/parts/tag';
import { useGuideNames } from './guide-names';
import { metricsWords, monthDay } from './words';
import style from './entry-rows.module.scss';

type Entry = Received<'GET /ledger/entries'>['items'][number];

/** What a line records, and of what. */
const say = ({ kind, leaf }: Entry, nameOf: (code: string) => string): [title: string, help: string] => {
  const receipt = spokenReceipt(leaf.receipt);
  if (leaf.kind === 'rating')
    return [metricsWords.ledger.rating(ratingLevels[leaf.level]), leaf.item ? nameOf(leaf.item) : receipt];
  if (leaf.kind === 'supplement')
    return [metricsWords.ledger.supplement(ratingLevels[leaf.level]), metricsWords.ledger.of(receipt)];
  if (kind === 'void')
    return [
      metricsWords.ledger.void(receipt),
      leaf.reason ? voidReasons[leaf.reason] : metricsWords.ledger.noReason,
    ];
  return [rectificationActs[leaf.act], metricsWords.ledger.of(receipt)];
};

/** Lines of the ledger, each leading to its proof: number, act and object, date. */
export const EntryRows = ({ entries }: { entries: readonly Entry[] }) => {
  const nameOf = useGuideNames();
  return (
    <Card>
      {entries.map((entry) => {
        const [title, help] = say(entry, nameOf);
        const { leaf, index } = entry;
        return (
          <Go key={index} to="proof" with={{ receipt: leaf.receipt }}>
            <View className={style.row}>
              <Text className={style.number}>{metricsWords.place(index + 1)}</Text>
              <View className={style.words}>
                <View className={style.title}>
                  {title} {leaf.kind === 'rating' && leaf.test && <Tag>{metricsWords.selfTest}</Tag>}
                </View>
                <View className={style.help}>{help}</View>
              </View>
              <Text className={style.date}>{monthDay(leaf.on)}</Text>
            </View>
          </Go>
        );
      })}
    </Card>
  );
};

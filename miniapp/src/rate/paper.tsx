import { Text, View } from '@tarojs/components';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import type { RatingReceipt } from '#contract/ratings';
import { spokenCode, spokenReceipt } from '#rules/receipt';
import { sayTag } from '#rules/rating-tags';
import type { GivenRating } from '@/client/receipts';
import { Copy } from '@/parts/copy';
import { Line, type LineStop } from '@/parts/line';
import { Slip, Tear } from '@/parts/slip';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { minute } from './clock';
import { subjectName } from './subject';
import { rateWords } from './words';
import style from './paper.module.scss';

/** What lies before a poor rating; it has just been received. */
const stops = Object.entries(rateWords.stops).map(([stop, name]): LineStop => {
  const state = stop === 'received' ? 'done' : 'later';
  return { name, state };
});

const Pair = ({ label, value }: { label: string; value: string }) => (
  <View className={style.pair}>
    <View className={style.label}>{label}</View>
    <View className={style.value}>{value}</View>
  </View>
);

type PaperProps = {
  rating: GivenRating;
  receipt: RatingReceipt;
  /** Draws what comes next: it has just been received. Without it nothing is said of how far it is. */
  ahead?: boolean;
};

/** The receipt itself: the number and the code, read aloud or copied together, and what was said. */
export const Paper = ({ rating, receipt, ahead }: PaperProps) => {
  const number = spokenReceipt(receipt.receipt);
  const code = spokenCode(receipt.code);
  const said = [ratingLevels[receipt.level], ...receipt.tags.map(sayTag)].join(' · ');
  const { yes, no } = rateWords.receipt.named;
  return (
    <Slip>
      <View className={style.head}>
        <Text>{rateWords.receipt.paper}</Text>
        {receipt.subject.demonstration && <Tag>{words.demonstration}</Tag>}
        {receipt.test && <Tag>{rateWords.give.test}</Tag>}
        <Text className={style.at}>{minute(receipt.givenAt)}</Text>
      </View>
      <View className={style.numbers}>
        <View className={style.both}>
          <View className={style.label}>{rateWords.receipt.number}</View>
          <View className={style.number}>{number}</View>
          <View className={style.label}>{rateWords.receipt.code}</View>
          <View className={style.number}>{code}</View>
        </View>
        <Copy className="link" text={rateWords.receipt.copied(number, code)}>
          {words.copy.act}
        </Copy>
      </View>
      <View className={style.help}>{rateWords.receipt.codeHelp}</View>
      <Pair label={rateWords.receipt.matter} value={subjectName(receipt.subject)} />
      <Pair label={rateWords.receipt.said} value={said} />
      {rating.comment && <Pair label={rateWords.receipt.comment} value={rating.comment} />}
      <Pair label={rateWords.receipt.namedLabel} value={receipt.named ? yes : no} />
      {ahead && receipt.clock && (
        <>
          <Tear />
          <View className={style.then}>{rateWords.receipt.next}</View>
          <Line across stops={stops} />
        </>
      )}
    </Slip>
  );
};

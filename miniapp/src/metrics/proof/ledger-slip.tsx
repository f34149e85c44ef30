import { View } from '@tarojs/components';
import { ratingLevels, type RatingLevel } from '#contract/vocabulary-of-ratings';
import { sayTag } from '#rules/rating-tags';
import { spokenReceipt } from '#rules/receipt';
import { toHex } from '#rules/utf8';
import { Slip, Tear } from '@/parts/slip';
import { Tag } from '@/parts/tag';
import { printed } from '../codes';
import { metricsWords, monthDay } from '../words';
import type { Shown } from './answer';
import { ProofPath } from './proof-path';
import style from './ledger-slip.module.scss';

type Line = { level: RatingLevel; tags: string[]; test: boolean; on: string };

const Fact = ({ label, children }: { label: string; children: string }) => (
  <View className={style.fact}>
    <View className={style.label}>{label}</View>
    <View className={style.said}>{children}</View>
  </View>
);

/** A line of the ledger as a slip: what it says, and below the edge how one gets from it to the signature. */
export const LedgerSlip = ({ receipt, judged }: { receipt: string; judged: Shown }) => {
  const { entry, climbed } = judged;
  const { level, tags, test, on } = JSON.parse(entry.text) as Line;
  return (
    <Slip>
      <View className={style.head}>
        <View className={style.label}>{metricsWords.ledger.title}</View>
        {test && <Tag>{metricsWords.selfTest}</Tag>}
      </View>
      <View className={style.number}>{metricsWords.proof.number(entry.index)}</View>
      <Fact label={metricsWords.proof.receipt}>{spokenReceipt(receipt)}</Fact>
      <Fact label={metricsWords.proof.recorded}>{monthDay(on)}</Fact>
      <Fact label={metricsWords.proof.fingerprintLabel}>{printed(toHex(climbed.leaf), 12)}</Fact>
      <Fact label={metricsWords.proof.says}>{[ratingLevels[level], ...tags.map(sayTag)].join(' · ')}</Fact>
      <Tear />
      <View className={style.label}>{metricsWords.proof.way}</View>
      <ProofPath judged={judged} />
    </Slip>
  );
};

import { View } from '@tarojs/components';
import type { RatingReceipt } from '#contract/ratings';
import type { GivenRating } from '@/client/receipts';
import { Heading } from '@/parts/heading';
import { rateWords } from '../words';
import { Paper } from './paper';
import { WhoSees } from './who-sees';
import style from './received.module.scss';

/** What happens next, in one sentence: who calls until when, or that it is on the ledger. */
const next = ({ clock, named }: RatingReceipt) => {
  if (!clock) return rateWords.receipt.counted;
  return (named ? rateWords.receipt.called : rateWords.receipt.looked)(clock.dueAt);
};

/** The receipt of a rating that was taken: what happens next, the number to keep, and who sees what. */
export const Received = ({ rating, receipt }: { rating: GivenRating; receipt: RatingReceipt }) => (
  <>
    <Heading level={2} className={style.thanks}>
      {rateWords.receipt.thanks}
    </Heading>
    <View className={style.next}>{next(receipt)}</View>
    <Paper rating={rating} receipt={receipt} />
    <WhoSees named={receipt.named} />
  </>
);

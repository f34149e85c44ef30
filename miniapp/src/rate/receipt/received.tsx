import { View } from '@tarojs/components';
import type { RatingReceipt } from '#contract/ratings';
import type { GivenRating } from '@/client/receipts';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { Paper } from '../paper';
import { rateWords } from '../words';
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
    <Paper rating={rating} receipt={receipt} ahead />
    <Card>
      <Go to="proof" with={{ receipt: receipt.receipt }}>
        <Row icon="book-open" title={rateWords.receipt.ledger} help={rateWords.receipt.ledgerHelp} />
      </Go>
    </Card>
    <WhoSees named={receipt.named} />
  </>
);

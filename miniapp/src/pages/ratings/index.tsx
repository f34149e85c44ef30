import { View } from '@tarojs/components';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { Given } from './given';
import { ScanRow } from './scan-row';
import { Unrated } from './unrated';
import style from './index.module.scss';

/** 评价: what waits to be rated, what is being handled, every way to say how it went, and what all may see. */
export default function Ratings() {
  return (
    <Frame title={words.ratings.title} tab="ratings">
      <Heading level={1} className={style.title}>
        {words.ratings.title}
      </Heading>
      <View className={style.intro}>{words.ratings.intro}</View>
      <Unrated />
      <Given />
      <Heading level={2} className={style.caption}>
        {words.ratings.rateNow}
      </Heading>
      <Card>
        <ScanRow />
        <Go to="rateCase">
          <Row icon="receipt-text" title={words.ratings.byCase} help={words.ratings.byCaseHelp} />
        </Go>
        <Go to="progress">
          <Row icon="search" title={words.ratings.byReceipt} help={words.ratings.byReceiptHelp} />
        </Go>
        <Go to="channels">
          <Row icon="message-circle" title={words.ratings.channels} help={words.ratings.channelsHelp} />
        </Go>
      </Card>
      <Heading level={2} className={style.caption}>
        {words.ratings.public}
      </Heading>
      <Card>
        <Go to="ledger">
          <Row icon="book-open" title={words.ratings.ledger} help={words.ratings.ledgerHelp} />
        </Go>
        <Go to="publicRatings">
          <Row icon="users" title={words.ratings.all} help={words.ratings.allHelp} />
        </Go>
        <Go to="status">
          <Row icon="shield-check" title={words.ratings.status} help={words.ratings.statusHelp} />
        </Go>
      </Card>
    </Frame>
  );
}

import { Text, View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Fold } from '@/parts/fold';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Original } from '@/parts/original';
import { EntryRows } from '../entry-rows';
import { useFollowed } from '../head';
import { metricsWords } from '../words';
import { Find } from './find';
import { SignedHead } from './signed-head';
import { Voids } from './voids';
import style from './index.module.scss';

/** How many of the latest lines stand on the page. */
const LATEST = 4;

const Latest = ({ size }: { size: number }) => (
  <>
    <View className={style.line}>
      <Heading level={2} className={style.latest}>
        {metricsWords.ledger.latest}
      </Heading>
      <Go to="ledgerEntries" className={`link ${style.all}`}>
        {metricsWords.ledger.all(size)}
      </Go>
    </View>
    <Loaded of={useReply('GET /ledger/entries', { limit: LATEST })}>
      {({ items }) => <EntryRows entries={items} />}
    </Loaded>
  </>
);

const Book = ({ head, fresh }: { head: Received<'GET /ledger'>; fresh: boolean }) => {
  const followed = useFollowed(fresh ? head : undefined);
  return (
    <>
      <SignedHead head={head} followed={followed} />
      {head.size > 0 && <Latest size={head.size} />}
      <Voids voids={head.voids} />
      <Card>
        <Fold title={metricsWords.ledger.key}>
          <View className={style.key}>{head.vkey}</View>
          <View>{metricsWords.ledger.keyHelp}</View>
        </Fold>
      </Card>
      <View className={style.how}>
        <Text>{metricsWords.ledger.how}</Text>
        <Original className="link" url={`${API_URL}/ledger/book`}>
          {metricsWords.ledger.book}
        </Original>
      </View>
    </>
  );
};

/** 公开台账: what is written is never taken away; everybody can see and check it. */
export default function Ledger() {
  const head = useReply('GET /ledger', {});
  return (
    <Frame title={metricsWords.ledger.title} named>
      <Heading level={1}>{metricsWords.ledger.promise}</Heading>
      <View className={style.help}>{metricsWords.ledger.promiseHelp}</View>
      <Find />
      <View className={style.head}>
        <Loaded of={head}>{(value) => <Book head={value} fresh={!head.reply?.keptAt} />}</Loaded>
      </View>
    </Frame>
  );
}

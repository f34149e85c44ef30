import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { withQuery } from '@/client/address';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Original } from '@/parts/original';
import { Press } from '@/parts/press';
import { useGuideNames } from '../guide-names';
import { More, usePages, type OnMore } from '../pages';
import { metricsWords } from '../words';
import { Filters, useFilter, type Filter } from './filters';
import { RatingCard } from './rating-card';
import style from './index.module.scss';

type PageProps = { filter: Filter; cursor: string | undefined; onMore: OnMore<string> };

const Page = ({ filter, cursor, onMore }: PageProps) => (
  <Loaded of={useReply('GET /ratings', { ...filter, limit: 20, ...(cursor && { cursor }) })}>
    {({ items, next }) => (
      <>
        {items.map((rating) => (
          <RatingCard key={rating.receipt} rating={rating} />
        ))}
        {!items.length && !cursor && (
          <Notice icon="info" title={metricsWords.ratings.none} help={metricsWords.ratings.noneHelp} />
        )}
        <More next={next} onMore={onMore} />
      </>
    )}
  </Loaded>
);

const List = ({ filter }: { filter: Filter }) => (
  <>
    {usePages<string>().map((page) => (
      <Page key={page.cursor ?? 'first'} filter={filter} {...page} />
    ))}
  </>
);

const OnlyItem = ({ code, onDrop }: { code: string; onDrop: () => void }) => (
  <Press className={style.only} onPress={onDrop}>
    <Text>{metricsWords.ratings.onlyItem(useGuideNames()(code))}</Text>
    <Icon name="x" size={20} />
  </Press>
);

/** 大家的评价: every rating with its handling, masked; the poor ones and the voided ones too. */
export default function Ratings() {
  const { agency, item } = useRouter().params;
  const { filter, choose } = useFilter({ ...(agency && { agency }), ...(item && { item }) });
  return (
    <Frame title={metricsWords.ratings.title}>
      <View className={style.intro}>{metricsWords.ratings.intro}</View>
      {filter.item && <OnlyItem code={filter.item} onDrop={() => choose('item', undefined)} />}
      <Filters filter={filter} choose={choose} />
      <Original className="link" url={withQuery(`${API_URL}/ratings/csv`, filter)}>
        {metricsWords.ratings.csv}
      </Original>
      <List key={JSON.stringify(filter)} filter={filter} />
    </Frame>
  );
}

import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ItemChange } from '#contract/item-lists';
import { itemChangeKinds, type ItemChangeKind } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { dayOf } from '#rules/shanghai';
import { addressOf } from '@/client/address';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Chips } from '@/parts/chips';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Notice } from '@/parts/notice';
import { Tag } from '@/parts/tag';
import { Csv } from '../csv';
import { Page, usePages, usePaper, type Paper } from '../pages';
import { PrintWhole } from '../print-whole';
import { Printed } from '../printed';
import { listWords } from '../words';
import style from '../paper.module.scss';

const said = listWords.changes;
const DAY = 86_400_000;
type Period = keyof typeof said.periods;
const lengths: Record<Period, number | undefined> = { month: 30, quarter: 90, all: undefined };
const kinds = [['all', listWords.all], ...Object.entries(itemChangeKinds)] as [
  ItemChangeKind | 'all',
  string,
][];

/** The first day of a period that ends today. */
const beginOf = (period: Period) => {
  const days = lengths[period];
  return days === undefined ? {} : { from: dayOf(Date.now() - days * DAY) };
};

const Told = ({ of }: { of: ItemChange }) => (
  <>
    <View className={style.head}>
      <Text>{said.on(of.day)}</Text>
      <Tag>{itemChangeKinds[of.kind]}</Tag>
    </View>
    <View className={style.name}>{of.name}</View>
    <View className={style.words}>{stated(of.why) ? said.why(of.why) : said.noWhy}</View>
  </>
);

/** What is withdrawn has no guide to open any more. */
const Change = ({ of }: { of: ItemChange }) =>
  of.kind === 'withdrawn' ? (
    <View className={`${style.row} ${style.line}`}>
      <Told of={of} />
    </View>
  ) : (
    <Go to="guide" with={{ code: of.code }} className={`${style.row} ${style.line}`}>
      <Told of={of} />
    </Go>
  );

type Asked = { from?: string; kind?: ItemChangeKind };
type SectionProps = { asked: Asked; paper: Paper } & ReturnType<typeof usePages>[number];

const Section = ({ asked, cursor, onMore, paper }: SectionProps) => (
  <Page
    of={useReply('GET /item-changes', { ...asked, limit: 50, ...(cursor && { cursor }) })}
    onMore={onMore}
    paper={paper}
  >
    {({ items, counts }) => (
      <>
        {!cursor && (
          <View className={style.about}>
            {said.counts(counts.added, counts.changed)}
            {said.withdrawn(counts.withdrawn)}
          </View>
        )}
        {items.length ? (
          <Card>
            {items.map((one) => (
              <Change key={`${one.code} ${one.version} ${one.kind}`} of={one} />
            ))}
          </Card>
        ) : (
          <Notice icon="info" title={said.none} help={listWords.noneHelp} />
        )}
      </>
    )}
  </Page>
);

const Sections = (props: Pick<SectionProps, 'asked' | 'paper'>) => (
  <>
    {usePages().map((page) => (
      <Section key={page.cursor ?? 'first'} {...props} {...page} />
    ))}
  </>
);

/** 调整公告: which matters were added, changed and withdrawn, on which day and why. */
export default function ChangesPage() {
  const [period, setPeriod] = useState<Period>('quarter');
  const [kind, setKind] = useState<ItemChangeKind | 'all'>('all');
  const paper = usePaper();
  const asked = { ...beginOf(period), ...(kind !== 'all' && { kind }) };
  return (
    <Frame title={said.title} named actions={<PrintWhole under={paper.whole} onPress={paper.start} />}>
      <Heading level={1}>{said.title}</Heading>
      <View className={style.about}>{said.help}</View>
      <Printed address={addressOf('itemChanges')} />
      <View className={style.screen}>
        <Chips
          label={said.period}
          options={Object.entries(said.periods) as [Period, string][]}
          chosen={period}
          onChoose={setPeriod}
        />
        <Chips label={listWords.kind} options={kinds} chosen={kind} onChoose={setKind} />
      </View>
      <Csv path="/item-changes" query={asked} />
      <Sections key={JSON.stringify(asked)} asked={asked} paper={paper} />
    </Frame>
  );
}

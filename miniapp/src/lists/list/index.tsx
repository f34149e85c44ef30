import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Received } from '#contract/api';
import { exercisingLevels } from '#contract/vocabulary';
import { itemLists, type ItemList } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { addressOf } from '@/client/address';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { Csv } from '../csv';
import { Page, usePages, usePaper, type Paper } from '../pages';
import { PrintWhole } from '../print-whole';
import { Printed } from '../printed';
import { listWords } from '../words';
import { Filters, type Filter } from './filters';
import style from '../paper.module.scss';

type List = Received<'GET /item-lists/:id'>;

/** How the list is made, of how many guides it is known, and how many say nothing. */
const Made = ({ list }: { list: List }) => (
  <View className={style.about}>
    <View className={style.big}>
      {list.stated ? listWords.list.count(list.count) : listWords.list.nobody}
    </View>
    <View>{listWords.list.madeOf(list.definition)}</View>
    <View>{listWords.list.fields(list.fields.join('、'))}</View>
    <View>
      {listWords.list.stated(list.stated, list.of)}
      {list.of > list.stated && listWords.list.silent(list.of - list.stated)}
    </View>
    <View className={style.note}>{listWords.list.sources}</View>
    <View className={style.note}>{listWords.asOf(list.catalogue, list.changedOn)}</View>
  </View>
);

const helpOf = ({ department, levels }: List['items'][number]) =>
  [department, ...(stated(levels) ?? []).map((level) => exercisingLevels[level])].join(' · ');

const Rows = ({ items }: Pick<List, 'items'>) => (
  <Card>
    {items.map((item) => (
      <View key={item.code} className={style.row}>
        <Go to="guide" with={{ code: item.code }}>
          <Row title={item.name} help={helpOf(item)} end={null} />
        </Go>
      </View>
    ))}
  </Card>
);

type SectionProps = { id: ItemList; filter: Filter; paper: Paper } & ReturnType<typeof usePages>[number];

const Section = ({ id, filter, cursor, onMore, paper }: SectionProps) => (
  <Page
    of={useReply('GET /item-lists/:id', { id, ...filter, limit: 50, ...(cursor && { cursor }) })}
    onMore={onMore}
    paper={paper}
  >
    {({ items, found, count }) => (
      <>
        {!cursor && found < count && <View className={style.note}>{listWords.list.found(found)}</View>}
        {items.length ? (
          <Rows items={items} />
        ) : (
          <Notice icon="info" title={listWords.none} help={listWords.noneHelp} />
        )}
      </>
    )}
  </Page>
);

const Sections = (props: Omit<SectionProps, 'cursor' | 'onMore'>) => (
  <>
    {usePages().map((page) => (
      <Section key={page.cursor ?? 'first'} {...props} {...page} />
    ))}
  </>
);

const listNamed = (id: string | undefined) =>
  (Object.keys(itemLists) as ItemList[]).find((list) => list === id) ?? 'powers';

/** One list: how it is made, of how many guides it is known, and its items. */
export default function ListPage() {
  const { params } = useRouter();
  const id = listNamed(params.id);
  const [filter, setFilter] = useState<Filter>({});
  const paper = usePaper();
  return (
    <Frame title={itemLists[id]} named actions={<PrintWhole under={paper.whole} onPress={paper.start} />}>
      <Heading level={1}>{itemLists[id]}</Heading>
      <Loaded of={useReply('GET /item-lists/:id', { id, limit: 1 })}>
        {(list) => (
          <>
            <Made list={list} />
            <Printed address={addressOf('itemList', { id })} />
            <Filters
              filter={filter}
              levels={list.levels}
              departments={list.departments}
              onChange={setFilter}
            />
            <Csv path={`/item-lists/${id}`} query={filter} />
            <Sections key={JSON.stringify(filter)} id={id} filter={filter} paper={paper} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

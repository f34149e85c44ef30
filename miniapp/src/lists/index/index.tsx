import { View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { sayRate } from '#rules/rate';
import { addressOf } from '@/client/address';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Row } from '@/parts/row';
import { Printed } from '../printed';
import { listWords } from '../words';
import style from '../paper.module.scss';

type Lists = Received<'GET /item-lists'>;

/** A rate as its two numbers; what nobody has stated is said beside it, and in neither. */
const Rates = ({ rates }: Pick<Lists, 'rates'>) => (
  <Card>
    {rates.map(({ id, name, numerator, denominator, of }) => (
      <View key={id} className={style.line}>
        <View className={style.head}>{name}</View>
        <View className={style.big}>{sayRate(numerator, denominator) ?? listWords.delegations.unstated}</View>
        <View className={style.words}>{listWords.index.rate(numerator, denominator)}</View>
        {of > denominator && <View className={style.words}>{listWords.index.silent(of - denominator)}</View>}
      </View>
    ))}
  </Card>
);

const others = [
  ['delegations', listWords.index.delegations, listWords.index.delegationsHelp],
  ['claims', listWords.index.claims, listWords.index.claimsHelp],
  ['itemChanges', listWords.index.changes, listWords.index.changesHelp],
] as const;

/** 清单和公告: what is made of the guides by itself, and what changed. */
export default function ItemLists() {
  return (
    <Frame title={listWords.index.title} named>
      <Heading level={1}>{listWords.index.heading}</Heading>
      <View className={style.about}>{listWords.index.help}</View>
      <Printed address={addressOf('itemLists')} />
      <Loaded of={useReply('GET /item-lists', {})}>
        {({ items, rates, catalogue, changedOn }) => (
          <>
            <Heading level={2}>{listWords.index.lists}</Heading>
            <Card>
              {items.map(({ id, name, definition, count, stated }) => (
                <Go key={id} to="itemList" with={{ id }}>
                  <Row
                    title={name}
                    help={definition}
                    end={
                      <View className={style.count}>
                        {stated ? listWords.index.count(count) : listWords.list.nobody}
                      </View>
                    }
                  />
                </Go>
              ))}
            </Card>
            <Heading level={2}>{listWords.index.others}</Heading>
            <Card>
              {others.map(([page, title, help]) => (
                <Go key={page} to={page}>
                  <Row title={title} help={help} />
                </Go>
              ))}
            </Card>
            <Heading level={2}>{listWords.index.rates}</Heading>
            <Rates rates={rates} />
            <View className={style.note}>{listWords.asOf(catalogue, changedOn)}</View>
          </>
        )}
      </Loaded>
    </Frame>
  );
}

import { Text, View } from '@tarojs/components';
import type { Delegation } from '#contract/delegations';
import { delegationMoves } from '#contract/vocabulary-of-item-lists';
import { stated } from '#rules/known';
import { dayOf } from '#rules/shanghai';
import { addressOf } from '@/client/address';
import { useNow } from '@/client/now';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Notice } from '@/parts/notice';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { Csv } from '../csv';
import { Page, usePages, usePaper, type Paper } from '../pages';
import { PrintWhole } from '../print-whole';
import { Printed } from '../printed';
import { listWords } from '../words';
import style from '../paper.module.scss';

const said = listWords.delegations;

const Move = ({ of, today }: { of: Delegation; today: string }) => (
  <Go to="guide" with={{ code: of.guide }} className={`${style.row} ${style.line}`}>
    <View className={style.head}>
      <Text>{said.from(of.effectiveOn)}</Text>
      <Tag>{delegationMoves[of.move]}</Tag>
      {of.effectiveOn > today && <Tag>{said.coming}</Tag>}
      {of.agency.demonstration && <Tag>{words.demonstration}</Tag>}
    </View>
    <View className={style.name}>{of.name}</View>
    <View>{of.receiver}</View>
    <View className={style.words}>{said.conditions(stated(of.conditions) ?? said.unstated)}</View>
    <View className={style.words}>{said.training(stated(of.training) ?? said.unstated)}</View>
    <View className={style.words}>{said.basis(of.basis)}</View>
  </Go>
);

type SectionProps = { paper: Paper; today: string } & ReturnType<typeof usePages>[number];

const Section = ({ cursor, onMore, paper, today }: SectionProps) => (
  <Page
    of={useReply('GET /delegations', { limit: 50, ...(cursor && { cursor }) })}
    onMore={onMore}
    paper={paper}
  >
    {({ items }) =>
      items.length ? (
        <Card>
          {items.map((one) => (
            <Move key={one.id} of={one} today={today} />
          ))}
        </Card>
      ) : (
        <Notice icon="info" title={said.none} help={said.noneHelp} />
      )
    }
  </Page>
);

/** 下放清单: what was handed down to whom, from which day, on what conditions; what was taken back, too. */
export default function DelegationsPage() {
  const paper = usePaper();
  const today = dayOf(useNow());
  return (
    <Frame title={said.title} named actions={<PrintWhole under={paper.whole} onPress={paper.start} />}>
      <Heading level={1}>{said.title}</Heading>
      <View className={style.about}>{said.help}</View>
      <Printed address={addressOf('delegations')} />
      <Csv path="/delegations" />
      {usePages().map((page) => (
        <Section key={page.cursor ?? 'first'} paper={paper} today={today} {...page} />
      ))}
    </Frame>
  );
}

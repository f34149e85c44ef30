import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Received } from '#contract/api';
import type { Claim } from '#contract/claims';
import { claimStates, type ClaimState } from '#contract/vocabulary-of-item-lists';
import { sayRate } from '#rules/rate';
import { addressOf } from '@/client/address';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Chips } from '@/parts/chips';
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

const said = listWords.claims;
const chips = [['all', listWords.all], ...Object.entries(claimStates)] as [ClaimState | 'all', string][];

/** The rate, and the two numbers that it is. */
const Rate = ({ agency, counts }: Pick<Received<'GET /claims'>, 'agency' | 'counts'>) => (
  <Card>
    <View className={style.figure}>
      <View className={style.head}>
        <Text>{agency?.name}</Text>
        {agency?.demonstration && <Tag>{words.demonstration}</Tag>}
      </View>
      <View>{said.rate}</View>
      <View className={style.big}>
        {sayRate(counts.numerator, counts.denominator) ?? listWords.delegations.unstated}
      </View>
      <View>{said.made(counts.numerator, counts.denominator)}</View>
      <View className={style.words}>{said.left(counts.all, counts.notApplicable)}</View>
    </View>
  </Card>
);

const Item = ({ of }: { of: Claim }) => (
  <View className={`${style.row} ${style.line}`}>
    <View className={style.head}>
      <Text>{said.upper(of.catalogue, of.code)}</Text>
      <Tag>{claimStates[of.state]}</Tag>
    </View>
    <View className={style.name}>{of.name}</View>
    {of.guide && (
      <Go to="guide" with={{ code: of.guide.code }} className="link">
        {of.guide.name}
      </Go>
    )}
    {of.reason && <View className={style.words}>{said.reason(of.reason)}</View>}
  </View>
);

type SectionProps = { state: ClaimState | 'all'; paper: Paper } & ReturnType<typeof usePages>[number];

const Section = ({ state, cursor, onMore, paper }: SectionProps) => (
  <Page
    of={useReply('GET /claims', {
      limit: 50,
      ...(state !== 'all' && { state }),
      ...(cursor && { cursor }),
    })}
    onMore={onMore}
    paper={paper}
  >
    {({ items, agency, counts }) => (
      <>
        {!cursor && agency && <Rate agency={agency} counts={counts} />}
        {items.length ? (
          <Card>
            {items.map((one) => (
              <Item key={one.id} of={one} />
            ))}
          </Card>
        ) : (
          <Notice
            icon="info"
            title={agency ? listWords.none : said.none}
            help={agency ? listWords.noneHelp : said.noneHelp}
          />
        )}
      </>
    )}
  </Page>
);

const Sections = (props: Pick<SectionProps, 'state' | 'paper'>) => (
  <>
    {usePages().map((page) => (
      <Section key={page.cursor ?? 'first'} {...props} {...page} />
    ))}
  </>
);

/** 认领清单: what was claimed of the catalogue above, with the rate and its two numbers. */
export default function ClaimsPage() {
  const [state, setState] = useState<ClaimState | 'all'>('all');
  const paper = usePaper();
  return (
    <Frame title={said.title} named actions={<PrintWhole under={paper.whole} onPress={paper.start} />}>
      <Heading level={1}>{said.title}</Heading>
      <View className={style.about}>{said.help}</View>
      <Printed address={addressOf('claims')} />
      <View className={style.screen}>
        <Chips label={listWords.state} options={chips} chosen={state} onChoose={setState} />
      </View>
      <Csv path="/claims" query={state === 'all' ? {} : { state }} />
      <Sections key={state} state={state} paper={paper} />
    </Frame>
  );
}

import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import { Basis, Conditions, Steps } from './body';
import { Materials } from './materials';
import { Origin } from './origin';
import { Summary } from './summary';
import style from './index.module.scss';

const Whole = ({ guide }: { guide: Guide }) => (
  <>
    <Heading level={1}>{guide.name}</Heading>
    {stated(guide.summary) && <View className={style.summary}>{stated(guide.summary)}</View>}
    <Origin guide={guide} />
    <Summary guide={guide} />
    <Materials list={guide.facts.materials.list} />
    <Conditions of={guide.facts.process.conditions} />
    <Steps of={guide.facts.process.steps} />
    <Basis of={guide.facts.authority.legalBasis} />
    <View className={style.next}>
      <Card>
        <Go to="crossRegion" with={{ guide: guide.code }}>
          <Row icon="arrow-left-right" title={words.guide.crossRegion} />
        </Go>
        <Go to="channels">
          <Row icon="message-square-text" title={words.guide.rate} />
        </Go>
      </Card>
      <AskCard />
    </View>
    <SourceLines sources={guide.sources} />
    <View className={style.version}>{words.guide.version(guide.version, guide.publishedOn)}</View>
  </>
);

/** 办事指南: the four facts first, then what to bring, what to do, what it rests on. */
export default function GuidePage() {
  const code = useRouter().params.code ?? '';
  return (
    <Frame title={words.guide.title}>
      <Loaded of={useReply('GET /guides/:code', { code })}>{(guide) => <Whole guide={guide} />}</Loaded>
    </Frame>
  );
}

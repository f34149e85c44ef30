import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import type { Received } from '#contract/api';
import { lifeStages, type LifeStage } from '#contract/vocabulary';
import { addressOf } from '@/client/address';
import { readdress } from '@/client/go';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Actions } from './actions';
import { Figures } from './figures';
import { Items } from './items';
import { Offline } from './offline';
import { Printed } from './printed';
import { published } from './published';
import { Stops } from './stops';
import { handbookWords } from './words';
import style from './index.module.scss';

type BookProps = {
  index: Received<'GET /guides/index'>;
  stage: LifeStage;
  onChoose: (stage: LifeStage) => void;
};

const Book = ({ index: { catalogue, items }, stage, onChoose }: BookProps) => {
  const guides = useMemo(() => items.filter(({ audience }) => audience === 'individual'), [items]);
  const codes = useMemo(() => guides.map(({ code }) => code), [guides]);
  const ofStage = guides.filter(({ lifeStage }) => lifeStage === stage);
  const stages = new Set(guides.map(({ lifeStage }) => lifeStage)).size;
  return (
    <>
      <Heading level={1}>{handbookWords.heading}</Heading>
      <View className={style.figures}>
        <View>
          {handbookWords.published(published.stages, published.items)}
          {handbookWords.publishedBy(published.district, published.year)}
        </View>
        <View>{handbookWords.ours(stages, guides.length)}</View>
      </View>
      <Printed address={addressOf('handbook', { stage })} />
      <Stops at={stage} onChoose={onChoose} />
      <Heading level={2}>{handbookWords.stage(lifeStages[stage], ofStage.length)}</Heading>
      <Items guides={ofStage} />
      <Offline catalogue={catalogue} codes={codes} />
      <AskCard />
      <Figures />
    </>
  );
};

const stageNamed = (named: string | undefined) =>
  (Object.keys(lifeStages) as LifeStage[]).find((stage) => stage === named) ?? 'birth';

/** 人生一册通: the matters of a person by the stages of a life, to keep on the phone, to print and to hand on. */
export default function Handbook() {
  const { params } = useRouter();
  const [stage, setStage] = useState(stageNamed(params.stage));
  const title = handbookWords.sent(lifeStages[stage]);
  const choose = (chosen: LifeStage) => {
    setStage(chosen);
    readdress('handbook', { stage: chosen });
  };
  useShareAppMessage(() => ({ title, path: addressOf('handbook', { stage }) }));
  return (
    <Frame title={handbookWords.title} named actions={<Actions title={title} stage={stage} />}>
      <Loaded of={useReply('GET /guides/index', {})}>
        {(index) => <Book index={index} stage={stage} onChoose={choose} />}
      </Loaded>
    </Frame>
  );
}

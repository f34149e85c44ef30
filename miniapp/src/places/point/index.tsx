import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import type { Received } from '#contract/api';
import { servicePointKinds } from '#contract/vocabulary-of-ratings';
import { addressOf } from '@/client/address';
import { useNow } from '@/client/now';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { OpenWord } from '../open-word';
import { openNow } from '../say';
import { placeWords } from '../words';
import { Hours } from './hours';
import { Items } from './items';
import { OneWindow } from './one-window';
import { Whereabouts } from './whereabouts';
import { Windows } from './windows';
import style from './index.module.scss';

type Page = Received<'GET /service-points/:id'>;

const Retired = ({ day }: { day: string }) => (
  <Notice icon="circle-minus" title={placeWords.point.retired(day)} help={placeWords.point.retiredHelp}>
    <Go to="nearby" className="button">
      {placeWords.point.near}
    </Go>
  </Notice>
);

const Whole = ({ page: { point, items, oneWindow, calendar } }: { page: Page }) => {
  const now = useNow();
  return (
    <>
      <View className={style.head}>
        <View className={style.words}>
          <Heading level={1} className={style.name}>
            {point.name}
          </Heading>
          <View className={style.kind}>{servicePointKinds[point.kind]}</View>
        </View>
        {point.demonstration && <Tag>{words.demonstration}</Tag>}
      </View>
      {point.retiredOn ? (
        <Retired day={point.retiredOn} />
      ) : (
        <>
          <View className={style.now}>
            <OpenWord {...openNow(point, calendar, now)} />
          </View>
          <Whereabouts point={point} />
          <Hours point={point} />
          <Windows windows={point.windows} />
          <Items items={items} windows={point.windows} />
          <OneWindow of={oneWindow} />
          {point.door && (
            <Card>
              <Go to="give" with={{ door: point.door }}>
                <Row icon="message-square-text" title={placeWords.point.rate} />
              </Go>
            </Card>
          )}
        </>
      )}
      <SourceLines sources={[point.source]} />
    </>
  );
};

/** One service point: where it is, when it is open, which window takes what, and how to say how it went. */
export default function Point() {
  const id = useRouter().params.id ?? '';
  const asked = useReply('GET /service-points/:id', { id });
  const name = asked.reply?.value.point.name;
  useShareAppMessage(() => ({ title: name ?? placeWords.point.title, path: addressOf('point', { id }) }));
  return (
    <Frame title={placeWords.point.title} named={!!name}>
      <Loaded of={asked}>{(page) => <Whole page={page} />}</Loaded>
    </Frame>
  );
}

import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { Received } from '#contract/api';
import { addressOf } from '@/client/address';
import { useNow } from '@/client/now';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { SourceLines } from '@/parts/source-lines';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { openNow } from '../say';
import { placeWords } from '../words';
import { DistanceLine } from './distance-line';
import { Filters } from './filters';
import { From, type Origin } from './from';
import { PointRow } from './row';
import { sortByDistance } from './sorted';
import style from './index.module.scss';

/** As far as one walks in a quarter of an hour, as the crow flies (m). */
const NEAR = 1_000;

type Points = Received<'GET /service-points'>;

const List = ({ reply: { items, calendar }, item }: { reply: Points; item: string | undefined }) => {
  const now = useNow();
  const [origin, setOrigin] = useState<Origin>();
  const [open, setOpen] = useState(false);
  const [taking, setTaking] = useState(!!item);
  const takes = (code: string) => (point: Points['items'][number]) =>
    point.windows.some((one) => one.items.includes(code));
  const near = sortByDistance(items, origin?.position)
    .map((one) => ({ ...one, is: openNow(one.point, calendar, now) }))
    .filter(({ point, is }) => (!open || is.state === 'open') && (!taking || !item || takes(item)(point)));
  const walk = near.filter(({ metres }) => metres !== undefined && metres <= NEAR).length;
  if (!items.length)
    return <Notice icon="map-pin" title={placeWords.nearby.noPoints} help={placeWords.nearby.noPointsHelp} />;
  return (
    <>
      <View className={style.head}>
        <Heading level={1} className={style.title}>
          {origin ? placeWords.nearby.within(walk) : placeWords.nearby.all(near.length)}
        </Heading>
        {items.some(({ demonstration }) => demonstration) && <Tag>{words.demonstration}</Tag>}
      </View>
      {origin && (
        <DistanceLine near={near} here={origin.name ? placeWords.nearby.here : placeWords.nearby.you} />
      )}
      <From points={items} origin={origin} onChoose={setOrigin} />
      <Filters item={item} taking={taking} open={open} onTaking={setTaking} onOpen={setOpen} />
      {near.length ? (
        <Card>
          {near.map(({ point, metres, is }, place) => (
            <PointRow key={point.id} number={place + 1} point={point} metres={metres} is={is} item={item} />
          ))}
        </Card>
      ) : (
        <Notice icon="map-pin" title={placeWords.nearby.none} help={placeWords.nearby.noneHelp} />
      )}
      <SourceLines sources={items.map(({ source }) => source)} />
    </>
  );
};

/** 离我近的服务点: nearest first, on the phone; it works without saying where one is, and without a map. */
export default function Nearby() {
  const { item } = useRouter().params;
  const { region } = usePreferences();
  useShareAppMessage(() => ({ title: placeWords.nearby.title, path: addressOf('nearby', { item }) }));
  return (
    <Frame title={placeWords.nearby.title} named>
      <Loaded of={useReply('GET /service-points', { region })}>
        {(reply) => <List reply={reply} item={item} />}
      </Loaded>
      <AskCard />
    </Frame>
  );
}

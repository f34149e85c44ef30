import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import type { CrossRegionItem } from '#contract/cross-region-items';
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
import { SourceLines } from '@/parts/source-lines';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { crossRegionWords } from '../words';
import { HelpLine } from '../help-line';
import { ModeHead } from '../mode-head';
import { holdsToday } from '../status';
import { Before, Clocks, Where } from './facts';
import style from './index.module.scss';

const Item = ({ item }: { item: CrossRegionItem }) => {
  const places = useReply('GET /regions', {}).reply?.value.items ?? [];
  const nameOf = (code: string) => places.find((one) => one.code === code)?.shortName ?? '';
  const [from, to] = [nameOf(item.acceptingRegion), nameOf(item.decidingRegion)];
  return (
    <>
      <Heading level={1}>{item.name}</Heading>
      <View className={style.direction}>
        {crossRegionWords.item.where(from, to)}
        {item.source.kind === 'demonstration' && <Tag>{words.demonstration}</Tag>}
      </View>
      {!holdsToday(item) && (
        <Notice icon="info" title={crossRegionWords.page.over} help={crossRegionWords.page.noneHelp} />
      )}
      <Card>
        <ModeHead mode={stated(item.mode)} from={from} to={to} />
      </Card>
      <Where item={item} />
      <Clocks item={item} />
      <Before item={item} />
      {item.guideCode && (
        <Card>
          <Go to="guide" with={{ code: item.guideCode }}>
            <Row icon="book-open" title={crossRegionWords.item.guide} />
          </Go>
        </Card>
      )}
      <SourceLines sources={[item.source]} />
      <HelpLine regions={[item.acceptingRegion, item.decidingRegion]} />
    </>
  );
};

/** 一件通办的事: the window, who decides, three clocks, postage, and who answers when it goes wrong. */
export default function CrossRegionItemPage() {
  const id = useRouter().params.id ?? '';
  const asked = useReply('GET /cross-region/items/:id', { id });
  useShareAppMessage(() => ({
    title: asked.reply?.value.name ?? crossRegionWords.item.title,
    path: addressOf('crossRegionItem', { id }),
  }));
  return (
    <Frame title={crossRegionWords.item.title} named={!!asked.reply}>
      <Loaded of={asked}>{(item) => <Item item={item} />}</Loaded>
    </Frame>
  );
}

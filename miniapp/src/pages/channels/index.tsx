import { Text, View } from '@tarojs/components';
import type { Channel } from '#contract/channels';
import { ratingChannels, type RatingChannel } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import type { IconName } from '@/parts/icon-names';
import { KeyRow } from '@/parts/key-row';
import { Loaded } from '@/parts/loaded';
import { SourceLines } from '@/parts/source-lines';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import style from './index.module.scss';

const icons: Record<RatingChannel, IconName> = {
  'window-device': 'tablet',
  'qr-code': 'qr-code',
  'mini-program': 'smartphone',
  web: 'monitor',
  sms: 'message-circle',
  hotline: 'phone',
  'opinion-box': 'mailbox',
  kiosk: 'monitor-smartphone',
};

/** 好办 itself is one of these, and takes no ratings yet. */
const ours = new Set<RatingChannel>(['mini-program', 'web']);

const ChannelCard = ({ channel }: { channel: Channel }) => {
  const phone = stated(channel.phone);
  return (
    <Card>
      <View className={style.head}>
        <View className={style.icon}>
          <Icon name={icons[channel.id]} />
        </View>
        <View className={style.words}>
          <Text className={style.name}>{ratingChannels[channel.id]}</Text>
          <View className={style.purpose}>{channel.purpose}</View>
        </View>
        {ours.has(channel.id) && <Tag>{words.channels.notYet}</Tag>}
      </View>
      <KeyRow label={words.channels.how}>{channel.how}</KeyRow>
      <KeyRow label={words.channels.goesTo}>{channel.goesTo}</KeyRow>
      {phone && (
        <Dial phone={phone}>
          <KeyRow label={words.channels.phone} link>
            {phone}
          </KeyRow>
        </Dial>
      )}
    </Card>
  );
};

/** 评价: every channel through which one can say how it went, and where the words go. */
export default function Channels() {
  return (
    <Frame title={words.channels.title} tab="channels">
      <Heading level={1} className={style.title}>
        {words.channels.title}
      </Heading>
      <View className={style.intro}>{words.channels.intro}</View>
      <View className={style.intro}>{words.channels.which}</View>
      <Loaded of={useReply('GET /channels', {})}>
        {({ items }) => (
          <>
            {items.map((channel) => (
              <ChannelCard key={channel.id} channel={channel} />
            ))}
            <SourceLines sources={items.flatMap((channel) => channel.sources)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

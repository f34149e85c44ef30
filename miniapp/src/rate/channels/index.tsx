import { Text, View } from '@tarojs/components';
import type { Channel } from '#contract/channels';
import { ratingChannels } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { channelIcons } from '@/parts/channel-icons';
import { Dial } from '@/parts/dial';
import { Frame } from '@/parts/frame';
import { Icon } from '@/parts/icon';
import { KeyRow } from '@/parts/key-row';
import { Loaded } from '@/parts/loaded';
import { SourceLines } from '@/parts/source-lines';
import { rateWords } from '../words';
import style from './index.module.scss';

const ChannelCard = ({ channel }: { channel: Channel }) => {
  const phone = stated(channel.phone);
  return (
    <Card>
      <View className={style.head}>
        <View className={style.icon}>
          <Icon name={channelIcons[channel.id]} />
        </View>
        <View className={style.words}>
          <Text className={style.name}>{ratingChannels[channel.id]}</Text>
          <View className={style.purpose}>{channel.purpose}</View>
        </View>
      </View>
      <KeyRow label={rateWords.channels.how}>{channel.how}</KeyRow>
      <KeyRow label={rateWords.channels.goesTo}>{channel.goesTo}</KeyRow>
      {phone && (
        <Dial phone={phone}>
          <KeyRow label={rateWords.channels.phone} link>
            {phone}
          </KeyRow>
        </Dial>
      )}
    </Card>
  );
};

/** 去哪里评: every channel through which one can say how it went, and where the words go. */
export default function Channels() {
  return (
    <Frame title={rateWords.channels.title}>
      <View className={style.intro}>{rateWords.channels.which}</View>
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

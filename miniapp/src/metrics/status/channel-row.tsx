import { View } from '@tarojs/components';
import type { Status } from '#contract/status';
import { ratingChannels, type RatingChannel } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { channelIcons } from '@/parts/channel-icons';
import { Dial } from '@/parts/dial';
import { Icon } from '@/parts/icon';
import { words } from '@/words';
import { metricsWords } from '../words';
import { StateWord } from './state-word';
import style from './row.module.scss';

/** The channel through which the person reads this. */
const here: RatingChannel = process.env.TARO_ENV === 'weapp' ? 'mini-program' : 'web';

type Channel = Status['channels'][number];

const State = ({ open }: { open: boolean | undefined }) => {
  if (open === undefined) return <StateWord looks="unknown">{words.askWindow}</StateWord>;
  return (
    <StateWord looks={open ? 'good' : 'closed'}>
      {open ? metricsWords.status.open : metricsWords.status.closed}
    </StateWord>
  );
};

/** One channel: open, closed until when, or not known; what one is using is open. `fresh`: told just now. */
export const ChannelRow = ({ channel, fresh }: { channel: Channel; fresh: boolean }) => {
  const using = fresh && channel.id === here;
  const phone = stated(channel.phone);
  const help = using ? metricsWords.status.using : channel.reopening;
  return (
    <View className={style.row}>
      <View className={style.mark}>
        <Icon name={channelIcons[channel.id]} />
      </View>
      <View className={style.words}>
        <View className={style.name}>{ratingChannels[channel.id]}</View>
        {help && <View className={style.help}>{help}</View>}
        {phone && (
          <Dial phone={phone} className="link">
            {words.phone.ask(phone)}
          </Dial>
        )}
      </View>
      <State open={using || (fresh ? stated(channel.open) : undefined)} />
    </View>
  );
};

import { View } from '@tarojs/components';
import type { Status as Shown } from '#contract/status';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Row } from '@/parts/row';
import { metricsWords } from '../words';
import { ChannelRow } from './channel-row';
import { LevelRow } from './level-row';
import { Summary } from './summary';
import style from './index.module.scss';

const LedgerRow = ({ size, signedAt }: Shown['ledger']) => (
  <Card>
    <Go to="ledger">
      <Row
        title={size ? metricsWords.ledger.head(size) : metricsWords.status.ledger}
        help={
          <View>{signedAt ? metricsWords.status.ledgerHelp(signedAt) : metricsWords.status.ledgerEmpty}</View>
        }
      />
    </Go>
  </Card>
);

/** 开着没有: a platform that cannot take the worst level looks perfect, so each level is told singly. */
export default function Status() {
  const status = useReply('GET /status', {});
  const fresh = !status.reply?.keptAt;
  return (
    <Frame title={metricsWords.status.title}>
      <Loaded of={status}>
        {({ levels, ledger, channels }) => (
          <>
            {fresh ? (
              <Summary levels={levels} />
            ) : (
              <View className={style.note}>{metricsWords.status.fromKept}</View>
            )}
            <Heading level={2}>{metricsWords.status.levels}</Heading>
            <Card>
              {levels.map((one) => (
                <LevelRow key={one.level} status={one} />
              ))}
            </Card>
            <View className={style.note}>
              <View>{metricsWords.status.note}</View>
              <View>{metricsWords.status.noteTest}</View>
            </View>
            <LedgerRow {...ledger} />
            <Heading level={2}>{metricsWords.status.channels}</Heading>
            <Card>
              {channels.map((channel) => (
                <ChannelRow key={channel.id} channel={channel} fresh={fresh} />
              ))}
            </Card>
          </>
        )}
      </Loaded>
    </Frame>
  );
}

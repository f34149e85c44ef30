import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { LevelStatus } from '#contract/status';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { levelFaults } from '#contract/vocabulary-of-status';
import { Box } from '@/parts/box';
import { Dial } from '@/parts/dial';
import { Icon } from '@/parts/icon';
import { Lamp } from '@/parts/lamp';
import { words } from '@/words';
import { metricsWords } from '../words';
import style from './summary.module.scss';

type SummaryProps = { levels: readonly LevelStatus[] };

/** What does not work, what to do now, and until when it is repaired. */
const Alarm = ({ title, from, children }: PropsWithChildren<{ title: string; from: LevelStatus }>) => (
  <Box role="alert" className={style.card}>
    <View className={`${style.line} ${style.bad}`}>
      <Icon name="circle-alert" size={28} />
      <Text className={style.title}>{title}</Text>
    </View>
    <View className={style.help}>
      {children}
      <Dial phone={words.phone.hotline} className="link">
        {metricsWords.status.urgent}
      </Dial>
    </View>
    {from.repair && <Lamp clock={from.repair} />}
  </Box>
);

const failingText = ({ failingSince, fault }: LevelStatus) =>
  failingSince && fault && metricsWords.status.fault(failingSince, levelFaults[fault]);

/** All that is to be known in one line: every level is accepted, or which is not. */
export const Summary = ({ levels }: SummaryProps) => {
  const failing = levels.filter(({ state }) => state === 'failing');
  const [worst] = failing;
  if (worst) {
    const names = failing.map(({ level }) => metricsWords.status.quoted(ratingLevels[level])).join('');
    return (
      <Alarm title={metricsWords.status.failing(names)} from={worst}>
        <Text>{failingText(worst)}</Text>
      </Alarm>
    );
  }
  const stale = levels.find(({ state }) => state === 'stale');
  if (stale)
    return (
      <Alarm title={metricsWords.status.stale} from={stale}>
        <Text>{metricsWords.status.staleHelp}</Text>
      </Alarm>
    );
  const testedAt = levels.every(({ state }) => state === 'ok') && levels[0]?.testedAt;
  return (
    <Box role="status" className={style.card}>
      <View className={style.line}>
        <Text className={style.title}>
          {testedAt ? metricsWords.status.allOk : metricsWords.status.untested}
        </Text>
      </View>
      <View className={style.help}>
        {testedAt ? metricsWords.status.lastTest(testedAt) : metricsWords.status.untestedHelp}
      </View>
    </Box>
  );
};

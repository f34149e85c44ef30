import { Text, View } from '@tarojs/components';
import { Box } from '@/parts/box';
import { Icon } from '@/parts/icon';
import type { Continuity } from './follow-head';
import { metricsWords } from './words';
import style from './alarm.module.scss';

const alarms = ['unsigned', 'other-key', 'rewritten'] as const;

/** Says so where a head is not to be trusted, and what to do. */
export const Alarm = ({ continuity }: { continuity: Continuity }) => {
  const alarm = alarms.find((one) => one === continuity);
  if (!alarm) return null;
  const { title, help } = metricsWords.continuity[alarm];
  return (
    <Box role="alert" className={style.alarm}>
      <Icon name="circle-alert" />
      <View className={style.words}>
        <Text className={style.title}>{title}</Text>
        <View>{help}</View>
      </View>
    </Box>
  );
};

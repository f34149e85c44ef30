import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Guide } from '#contract/guides';
import { addressOf } from '@/client/address';
import { keepChecklist, useChecklist } from '@/client/checklists';
import { ActionBar } from '@/parts/action-bar';
import { Box } from '@/parts/box';
import { Press } from '@/parts/press';
import { writeList, type SharedList } from '../link';
import { checklistWords } from '../words';
import { Materials, State } from './materials';
import style from './received.module.scss';

type ReceivedProps = { guide: Guide; list: SharedList };

/** Whether the person has a list of this guide that would be lost. */
const useWouldLose = ({ guide, list }: ReceivedProps) => {
  const mine = useChecklist(guide.code);
  return !!mine && ![writeList(guide, list), writeList(guide, noTicks)].includes(writeList(guide, mine));
};
const noTicks: SharedList = { answers: {}, ticked: [] };

/** The list that somebody sent: to be read, not yet on this phone. */
export const Received = (props: ReceivedProps) => {
  const wouldLose = useWouldLose(props);
  return (
    <>
      <Box role="status" className={style.notice}>
        <View className={style.title}>{checklistWords.shared}</View>
        <View>{wouldLose ? checklistWords.replaces : checklistWords.sharedHelp}</View>
      </Box>
      <State {...props} />
      <Materials {...props} />
    </>
  );
};

const showMine = (code: string) => void Taro.redirectTo({ url: addressOf('checklist', { code }) });

/** Takes the list over; asks first where one of the person's own would be lost. */
export const ReceivedActions = (props: ReceivedProps) => {
  const { guide, list } = props;
  const wouldLose = useWouldLose(props);
  const takeOver = () => {
    keepChecklist({ code: guide.code, name: guide.name, ...list });
    showMine(guide.code);
  };
  return (
    <ActionBar
      main={
        <>
          {wouldLose && (
            <Press className={`button button--second ${style.act}`} onPress={() => showMine(guide.code)}>
              {checklistWords.keepMine}
            </Press>
          )}
          <Press className={`button ${style.act}`} onPress={takeOver}>
            {wouldLose ? checklistWords.replace : checklistWords.takeOver}
          </Press>
        </>
      }
    />
  );
};

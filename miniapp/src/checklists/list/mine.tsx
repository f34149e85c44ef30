import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '#contract/guides';
import { questionsOf } from '#rules/checklist';
import { tick } from '@/client/checklists';
import { ActionBar, QuietAct } from '@/parts/action-bar';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Questions } from '@/parts/questions';
import { Row } from '@/parts/row';
import type { SharedList } from '../link';
import { checklistWords } from '../words';
import { Materials, State } from './materials';
import { SendSheet } from './send-sheet';
import style from './mine.module.scss';

type MineProps = { guide: Guide; list: SharedList };

const ChangeAnswers = ({ guide, list }: MineProps) => {
  const [open, setOpen] = useState(false);
  const asked = questionsOf(guide.facts, list.answers);
  if (!asked.answered.length && !asked.open.length) return null;
  const toChange = asked.open.length
    ? checklistWords.answer(asked.open.length)
    : checklistWords.changeAnswers;
  return (
    <>
      <Press className={style.change} unfolded={open} onPress={() => setOpen(!open)}>
        {open ? checklistWords.answersDone : toChange}
      </Press>
      {open && <Questions guide={guide} />}
    </>
  );
};

/** The person's own list, to be ticked off. */
export const Mine = ({ guide, list, unreadable }: MineProps & { unreadable: boolean }) => {
  return (
    <>
      {unreadable && <View className={style.note}>{checklistWords.unreadable}</View>}
      <State guide={guide} list={list} />
      <ChangeAnswers guide={guide} list={list} />
      <Materials guide={guide} list={list} onTick={(name, ready) => tick(guide, name, ready)} />
      <View className={style.further}>
        <Card>
          <Go to="guide" with={{ code: guide.code }}>
            <Row icon="book-open" title={checklistWords.guide} />
          </Go>
        </Card>
        <AskCard />
      </View>
    </>
  );
};

/** Sends the person's own list, and leads to its large print. */
export const MineActions = ({ guide, list, address }: MineProps & { address: string }) => {
  const [sending, setSending] = useState(false);
  const large = process.env.TARO_ENV === 'h5' ? checklistWords.print : checklistWords.large;
  return (
    <>
      <ActionBar
        main={
          <Press className={`button ${style.send}`} onPress={() => setSending(true)}>
            <Icon name="send" size={20} />
            {checklistWords.send}
          </Press>
        }
      >
        <Go to="checklistPrint" with={{ code: guide.code }} className={style.quiet}>
          <QuietAct icon="printer">{large}</QuietAct>
        </Go>
      </ActionBar>
      {sending && <SendSheet guide={guide} list={list} address={address} onClose={() => setSending(false)} />}
    </>
  );
};

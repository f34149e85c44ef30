import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '#contract/guides';
import { answersTo, questionsOf } from '#rules/checklist';
import { known } from '#rules/known';
import { takesSeveral, type Situation } from '#rules/when';
import { answer, useChecklist } from '@/client/checklists';
import { ELDER_CHOICES, usePreferences } from '@/client/preferences';
import { inTone } from '@/client/tone';
import { questionWords } from '@/words-of-guides';
import { Box } from './box';
import { Card } from './card';
import { Heading } from './heading';
import { Icon } from './icon';
import { Press } from './press';
import style from './questions.module.scss';

type Options = { situation: Situation; chosen: string[]; onChoose: (options: string[]) => void };

const Choice = ({ situation, chosen, onChoose }: Options) => {
  const { elder } = usePreferences();
  const [all, setAll] = useState(false);
  const several = takesSeveral(situation);
  const offered = elder && !all ? situation.options.slice(0, ELDER_CHOICES) : situation.options;
  const rest = situation.options.length - offered.length;
  const choose = (option: string) => {
    if (!several) return onChoose([option]);
    onChoose(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  };
  return (
    <>
      <Box
        role={several ? 'group' : 'radiogroup'}
        label={inTone(situation.question)}
        className={style.options}
      >
        {offered.map((option) => (
          <Press
            key={option}
            role={several ? 'checkbox' : 'radio'}
            on={chosen.includes(option)}
            className={`${style.option} ${chosen.includes(option) ? style.chosen : ''}`}
            onPress={() => choose(option)}
          >
            {option}
          </Press>
        ))}
      </Box>
      {rest > 0 && (
        <Press className={style.others} onPress={() => setAll(true)}>
          {questionWords.others(rest)}
        </Press>
      )}
    </>
  );
};

/** The question that is open; one that takes several answers is left by a press of its own. */
const Open = ({ onDone, ...options }: Options & { onDone: () => void }) => (
  <View className={style.open}>
    <View className={style.question}>{inTone(options.situation.question)}</View>
    <Choice {...options} />
    {takesSeveral(options.situation) && options.chosen.length > 0 && (
      <Press className={style.others} onPress={onDone}>
        {questionWords.several}
      </Press>
    )}
  </View>
);

const Answered = ({ situation, chosen, onChange }: Omit<Options, 'onChoose'> & { onChange: () => void }) => (
  <View className={style.answered}>
    <Icon name="check" size={20} />
    <Text className={style.answer}>{chosen.join('、')}</Text>
    <Press
      className={style.change}
      label={questionWords.changeOf(inTone(situation.question))}
      onPress={onChange}
    >
      {questionWords.change}
    </Press>
  </View>
);

/** How many questions there are, and a mark for each that is answered. */
const Head = ({ answered, open }: { answered: number; open: number }) => (
  <View className={style.head}>
    <Heading level={2} className={style.title}>
      {open ? questionWords.ask(answered + open) : questionWords.done}
    </Heading>
    <View className={style.marks} aria-hidden>
      {Array.from({ length: answered + open }, (_, i) => (
        <View key={i} className={i < answered ? style.full : style.empty} />
      ))}
    </View>
  </View>
);

/** The questions of a guide that change what to bring: the answered ones in a line each, one open at a time. */
export const Questions = ({ guide }: { guide: Guide }) => {
  const answers = useChecklist(guide.code)?.answers ?? {};
  const [changing, setChanging] = useState<string>();
  const { answered, open } = questionsOf(guide.facts, answers);
  const all = (known(guide.facts.process.situations) ?? []).filter(
    (one) => answered.includes(one) || open.includes(one),
  );
  if (!all.length) return null;
  const current = all.find(({ question }) => question === changing) ?? open[0];
  return (
    <Card>
      <View className={style.questions}>
        <Head answered={answered.length} open={open.length} />
        {all.map((situation) => {
          const { question } = situation;
          const line = { situation, chosen: answersTo(situation, answers) };
          const choose = (options: string[]) => {
            answer(guide, question, options);
            setChanging(takesSeveral(situation) ? question : undefined);
          };
          if (situation === current)
            return <Open key={question} {...line} onChoose={choose} onDone={() => setChanging(undefined)} />;
          if (!line.chosen.length) return null;
          return <Answered key={question} {...line} onChange={() => setChanging(question)} />;
        })}
      </View>
    </Card>
  );
};

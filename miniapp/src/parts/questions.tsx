import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '#contract/guides';
import { answersTo, questionsFor } from '#rules/checklist';
import { known } from '#rules/known';
import { takesSeveral, type Situation } from '#rules/when';
import { answer, useChecklist } from '@/client/checklists';
import { usePreferences } from '@/client/preferences';
import { words } from '@/words';
import { Box } from './box';
import { Card } from './card';
import { Heading } from './heading';
import { Icon } from './icon';
import { Press } from './press';
import style from './questions.module.scss';

/** How many options a screen of 长辈版 offers at once. */
const FEW = 4;

type Options = { situation: Situation; chosen: string[]; onChoose: (options: string[]) => void };

const Choice = ({ situation, chosen, onChoose }: Options) => {
  const { elder } = usePreferences();
  const [all, setAll] = useState(false);
  const several = takesSeveral(situation);
  const offered = elder && !all ? situation.options.slice(0, FEW) : situation.options;
  const rest = situation.options.length - offered.length;
  const choose = (option: string) => {
    if (!several) return onChoose([option]);
    onChoose(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  };
  return (
    <>
      <Box role={several ? 'group' : 'radiogroup'} label={situation.question} className={style.options}>
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
          {words.questions.others(rest)}
        </Press>
      )}
    </>
  );
};

/** The questions of a guide that change what to bring: the answered ones in a line each, one open at a time. */
export const Questions = ({ guide }: { guide: Guide }) => {
  const answers = useChecklist(guide.code)?.answers ?? {};
  const [changing, setChanging] = useState<string>();
  const situations = known(guide.facts.process.situations) ?? [];
  const { answered, open } = questionsFor(situations, known(guide.facts.materials.list) ?? [], answers);
  const all = situations.filter((one) => answered.includes(one) || open.includes(one));
  if (!all.length) return null;
  const current = all.find(({ question }) => question === changing) ?? open[0];
  const choose = (situation: Situation) => (options: string[]) => {
    answer(guide, situation.question, options);
    setChanging(takesSeveral(situation) ? situation.question : undefined);
  };
  return (
    <Card>
      <View className={style.questions}>
        <View className={style.head}>
          <Heading level={2} className={style.title}>
            {open.length ? words.questions.ask(all.length) : words.questions.done}
          </Heading>
          <View className={style.marks} aria-hidden>
            {all.map((one, i) => (
              <View key={one.question} className={i < answered.length ? style.full : style.empty} />
            ))}
          </View>
        </View>
        {all.map((situation) => {
          const chosen = answersTo(situation, answers);
          if (situation === current)
            return (
              <View key={situation.question} className={style.open}>
                <View className={style.question}>{situation.question}</View>
                <Choice situation={situation} chosen={chosen} onChoose={choose(situation)} />
                {takesSeveral(situation) && chosen.length > 0 && (
                  <Press className={style.others} onPress={() => setChanging(undefined)}>
                    {words.questions.several}
                  </Press>
                )}
              </View>
            );
          if (!chosen.length) return null;
          return (
            <View key={situation.question} className={style.answered}>
              <Icon name="check" size={20} />
              <Text className={style.answer}>{chosen.join('、')}</Text>
              <Press
                className={style.change}
                label={words.questions.changeOf(situation.question)}
                onPress={() => setChanging(situation.question)}
              >
                {words.questions.change}
              </Press>
            </View>
          );
        })}
      </View>
    </Card>
  );
};
